package org.accede.assessment;

/** A subject of national law over which a rule can range, such as every offence. */
public record Topic(String id, String kind) {

    /** The full id of one of its facts. */
    public String fact(String name) {
        return id + "/" + name;
    }
}
