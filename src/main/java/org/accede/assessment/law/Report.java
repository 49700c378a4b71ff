package org.accede.assessment.law;

import java.util.List;
import org.accede.profile.Profile;

/** That a source says that the law does all that an article of a treaty asks. */
public record Report(Profile.Follows follows, Profile profile) {

    public String getArticle() {
        return follows.article();
    }

    public List<String> citations() {
        return follows.provisions().stream().map(profile::cite).toList();
    }

    /** As a reader is told. */
    public String words() {
        return "the law is reported to do all that " + follows.article() + " asks";
    }
}
