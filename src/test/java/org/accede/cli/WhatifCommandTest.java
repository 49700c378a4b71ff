package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code accede whatif} and {@code accede diff}, as a user calls them. */
class WhatifCommandTest {

    private static final String BILL = "countries/bills/ken-example-preservation-and-search.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void theTextSaysFirstWhatTheBillComesTo() {
        Cli call = Cli.asOf("whatif", "KEN", BILL);
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines())
                .containsSubsequence(
                        "Kenya: what \"An example bill on preservation and search\" would change",
                        "- Nothing gets worse. Gets better: 4; becomes known: 2; becomes open: 2; stays:",
                        "Gets better",
                        "  BC-16.1",
                        "Becomes known",
                        "  UN-28.4",
                        "Becomes open",
                        "  BC-15.2",
                        "    verdict  partial, then open");
    }

    @Test
    void aBillBesidesCountsOnBothSides() {
        Cli call = Cli.asOf("whatif", "KEN", BILL, "--with-bill", BILL);
        assertThat(call.out()).contains("Nothing differs");
    }

    @Test
    void theNameOfABillSuffices() {
        Cli call = Cli.asOf("whatif", "KEN", "KEN-example-preservation-and-search");
        assertThat(call.out()).isEqualTo(Cli.asOf("whatif", "KEN", BILL).out()).contains("Gets better");
    }

    @Test
    void twoBillsOfOneCountryAreCompared() {
        JsonNode there = json("diff", "KEN", "KEN", "--bill-b", BILL);
        JsonNode back = json("diff", "KEN", "ken", "--bill-a", BILL);
        assertThat(there.get("changes").size()).isEqualTo(8);
        assertThat(back.get("changes").valueStream().map(one -> one.get("kind").asString()))
                .containsOnly("worse", "opened");
        assertThat(there)
                .isEqualTo(JSON.readTree(
                        Cli.asOf("whatif", "KEN", BILL, "--format", "json").out()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whatif KEN nothing.json | There is no bill nothing.json.",
                "whatif Atlantis countries/bills/ken-example-preservation-and-search.json | There is no profile 'Atlantis'",
                "whatif ROU countries/bills/ken-example-preservation-and-search.json | the bill is for KEN, the profile is of ROU",
                "diff KEN ROU | A change is one country's: name two profiles of the same one.",
                "diff KEN KEN --bill-b countries/ken | There is no bill countries/ken.",
                "whatif KEN example | There is no bill 'example' in countries/bills. There are: ken-example-preservation-and-search.",
            })
    void misuseIsTold(String call, String told) {
        Cli cli = Cli.run(call.split(" "));
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains(told);
    }

    private static JsonNode json(String... call) {
        String[] all = Arrays.copyOf(call, call.length + 2);
        all[call.length] = "--format";
        all[call.length + 1] = "json";
        return JSON.readTree(Cli.asOf(all).out());
    }
}
