package org.accede.catalogue;

/**
 * An earlier treaty provision after which a paragraph was written.
 *
 * @param treaty its id, in the catalogue or in the register
 * @param cited how the treaty is cited, such as UNTOC
 * @param provision the article and paragraph, such as 18(8)
 */
public record Model(String treaty, String cited, String provision) {

    /** As a lawyer would cite it: "UNTOC 18(8)". */
    public String words() {
        return cited + " " + provision;
    }
}
