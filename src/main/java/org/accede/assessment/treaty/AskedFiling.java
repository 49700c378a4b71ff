package org.accede.assessment.treaty;

import java.util.List;
import org.accede.catalogue.Element;

/** A permission that a State uses by filing something. */
public final class AskedFiling extends Asked {

    private final String article;

    AskedFiling(Clause clause, Element element, String article) {
        super(clause, element, false);
        this.article = article;
    }

    /** Under which it is filed. */
    public String getArticle() {
        return article;
    }

    /** A permission is used by one State and not by another. */
    @Override
    public List<Asked> alike() {
        return List.of();
    }
}
