package org.accede.checklist;

/** The article of the bill that makes a change of law. An article of the treaty makes one of the bill. */
public record BillArticle(int number, String title) {

    /** As a heading of what is changed there. */
    public String heading() {
        return "Article " + number + " of the bill: " + title;
    }
}
