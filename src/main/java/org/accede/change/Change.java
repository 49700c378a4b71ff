package org.accede.change;

import java.util.List;

/**
 * What becomes of the verdict on one requirement.
 *
 * @param because what differs underneath, of all that it reads
 * @param rule the rule that says which kind of change it is
 */
public record Change(Compared compared, ChangeKind kind, List<Difference> because, String rule) {

    public String id() {
        return compared.requirement().id();
    }

    Change because(List<Difference> differences) {
        return new Change(compared, kind, differences, rule);
    }
}
