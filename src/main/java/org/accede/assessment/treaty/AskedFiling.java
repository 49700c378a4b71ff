package org.accede.assessment.treaty;

import org.accede.catalogue.Element;

/** A permission that a State uses by filing something. */
public final class AskedFiling extends Asked {

    private final String article;

    AskedFiling(Clause clause, Element element, String article) {
        super(clause, element);
        this.article = article;
    }

    /** Under which it is filed. */
    public String getArticle() {
        return article;
    }
}
