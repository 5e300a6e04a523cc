package org.indicatordashboard.reading;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Ids.ACTION_PLAN_TEXT;
import static org.indicatordashboard.testsupport.Ids.REPLY_OF_2023;
import static org.indicatordashboard.testsupport.Ids.REPLY_WITHOUT_A_DATE;

@DatabaseTest
class DocumentResourceTest {

    @Test
    void listsTheFiveWithoutTheirWords() {
        ask("/documents").body("total", is(5)).body("items.textAvailable", everyItem(is(false)));
    }

    @Test
    void showsMetadataAndWhatItPrints() {
        ask("/documents/" + REPLY_OF_2023)
                .body("number", is("普科委〔2023〕15号"))
                .body("kind", is("reply"))
                .body("issuedOn", is("2023-05-05"))
                .body("knownFrom", is("2023-05-05"))
                .body("observations", is(13))
                .body("targets", is(0));
    }

    @Test
    void thePlanSetsTargetsAndReportsNothing() {
        ask("/documents/" + ACTION_PLAN_TEXT)
                .body("adoptedOn", is("2022-03-11"))
                .body("observations", is(0))
                .body("targets", is(61));
    }

    @Test
    void whatPrintsNoDateIsKnownFromTheEndOfItsNumbersYear() {
        ask("/documents/" + REPLY_WITHOUT_A_DATE).body("issuedOn", nullValue()).body("knownFrom", is("2024-12-31"));
    }

    @Test
    void listsOnlyWhatWasKnown() {
        ask("/documents?knownAt=2023-04-14").body("items.id", contains(ACTION_PLAN_TEXT, "yangpu-fgc-2023-1"));
        ask("/documents?knownAt=2022-06-14").body("total", is(0));
        refused("/documents/" + ACTION_PLAN_TEXT + "?knownAt=2022-06-14", 404);
    }

    @Test
    void thereIsNoOtherDocument() {
        refused("/documents/none", 404);
    }
}
