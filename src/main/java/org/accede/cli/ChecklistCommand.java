package org.accede.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.checklist.Checklist;
import org.accede.checklist.task.TaskState;
import org.accede.report.Format;
import org.accede.report.Report;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "checklist",
        mixinStandardHelpOptions = true,
        description = {
            "All that is to be done until a treaty is joined and after it: what, by whom, on which basis, by when, in order.",
            "COUNTRY can also be the ISO code of a country in the register that has no profile."
        },
        footer = {
            "",
            "Examples:",
            "  accede checklist KEN --instrument budapest --deposit 2027-06-15",
            "  accede checklist KEN --instrument budapest,un --out ken.docx",
            "  accede checklist KEN --instrument un --fail-on to-do"
        })
final class ChecklistCommand extends ReportCommand<Checklist> {

    enum FailOn {
        TO_DO,
        UNFINISHED,
        OPEN;

        /** As it is typed, with a hyphen. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private boolean fails(TaskState state) {
            return switch (state) {
                case TO_DO -> true;
                case PLANNED, DRAFTED -> this != FailOn.TO_DO;
                case OPEN -> this == FailOn.OPEN;
                case DONE, OPTIONAL, LATER -> false;
            };
        }
    }

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description =
                    "Exit with 1 if anything is to do; or planned or drafted and not done; or not known besides: to-do, unfinished, open.")
    private FailOn failOn;

    @Option(
            names = "--instrument",
            required = true,
            split = ",",
            paramLabel = "ID",
            description = "The treaties, by names of 'accede list'; what several ask alike is one action.")
    private List<String> treaties;

    @Mixin
    private DepositOption deposit;

    @Override
    boolean needsProfile() {
        return false;
    }

    @Override
    List<Format> formats() {
        return List.of(Format.values());
    }

    @Override
    Checklist model(Accede accede, Dossier dossier) {
        return dossier.checklist(
                treaties.stream()
                        .map(name ->
                                TreatiesOption.treaty(name, accede.catalogue()).id())
                        .distinct()
                        .toList(),
                deposit.notBefore(dossier.asOf()));
    }

    @Override
    int code(Checklist checklist) {
        return failOn != null && checklist.actions().stream().anyMatch(action -> failOn.fails(action.state())) ? 1 : 0;
    }

    @Override
    Optional<List<String>> pageOne(Checklist checklist) {
        return Optional.of(checklist.treaties().stream().map(Instrument::id).toList());
    }

    @Override
    Report output(Checklist checklist) {
        return Reports.checklist(checklist);
    }
}
