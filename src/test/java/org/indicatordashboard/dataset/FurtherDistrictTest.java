package org.indicatordashboard.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** A folder is all it takes to add another district, and then both are compared. */
@ServiceTest
@TestProfile(OwnDatabase.class)
class FurtherDistrictTest {

    private static final String OBSERVATION =
            "id,indicator,region,period,class,low,high,comparator,unit,as_printed,document,section,occurrence,note,note_en\n"
                    + "310199-5g-outdoor-base-stations-2023,5g-outdoor-base-stations,310199,2023,figure,3100,3100,eq,个,3100个,other-2024-1,一,1,,\n";

    @Inject
    DatasetLoader loader;

    @TempDir
    Path temporary;

    Path dataset;

    @BeforeEach
    void addADistrict() throws IOException {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset")).path();
        write("regions.csv", "code,name,name_en,level,parent\n310199,另一区,Other District,district,310000\n");
        write(
                "documents.csv",
                "id,number,title,title_en,kind,issuer,issuer_en,region,issued_on,known_from,adopted_on\n"
                        + "other-2024-1,另〔2024〕1号,另一区的答复,A reply of the other district,reply,另一区,Other District,310199,2024-03-01,2024-03-01,\n");
        write("observations.csv", OBSERVATION);
    }

    @Test
    void bothDistrictsAreComparedOnTheSameIndicator() {
        loader.publish(dataset);
        Api.ask("/comparisons?indicator=5g-outdoor-base-stations")
                .body("comparable", is(true))
                .body("regions[0].region", is("310199"))
                .body("regions[0].rank", is(1))
                .body("regions[1].region", is("310107"))
                .body("regions[1].rank", is(2))
                .body("remarks.code", hasItem("periods-differ"));
        assertThat(Api.ids("/observations?region=310199"), hasItems("310199-5g-outdoor-base-stations-2023"));
        loader.publish(Path.of("config/dataset"));
    }

    @Test
    void aMistakeNamesTheFileOfTheDistrict() throws IOException {
        write("observations.csv", OBSERVATION.replace("5g-outdoor-base-stations,310199", "6g,310199"));
        long version = Api.version();
        String refusal = assertThrows(PreventFurtherStepsException.class, () -> loader.publish(dataset))
                .getMessage();
        assertThat(refusal, containsString("310199/observations.csv:2 [indicator]"));
        assertEquals(version, Api.version());
    }

    private void write(String file, String text) throws IOException {
        Path district = dataset.resolve("districts/310199");
        Files.createDirectories(district);
        Files.writeString(district.resolve(file), text);
    }
}
