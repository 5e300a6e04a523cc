package org.indicatordashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.PackagedService;
import org.indicatordashboard.testsupport.Person;
import org.indicatordashboard.testsupport.PublicAnswers;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A service is backed up while it serves, is lost, and goes on elsewhere. */
class BackupIT {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};

    @TempDir
    Path lost;

    @TempDir
    Path other;

    private PackagedService service;

    @AfterEach
    void stop() {
        service.kill();
        RestAssured.reset();
    }

    @Test
    void itGoesOnElsewhereAsIfNothingHadHappened() throws IOException {
        startIn(lost);
        Person reporter = Person.reporter("shangwu-li", Person.UNIT);
        Person reviewer = Person.reviewer("shenhe-zhang");
        int approved = submit(reporter, "2023-04");
        reviewer.post("/submissions/%d/approve".formatted(approved)).then().statusCode(200);
        int waiting = submit(reporter, "2023-05");
        Map<String, String> answers = PublicAnswers.of(service);
        String submission = reviewer.get("/submissions/" + approved).asString();

        Path backup = other.resolve("backup.zip");
        PackagedService command = PackagedService.command(lost, "backup", backup.toString());
        assertThat(command.log(), containsString("Backed up"));
        assertEquals("", command.errors());
        service.kill();

        configure(other);
        command = PackagedService.command(other, "restore", backup.toString());
        assertThat(command.log(), containsString("Restored"));
        assertEquals("", command.errors());
        startIn(other);
        assertEquals(answers, PublicAnswers.of(service));
        assertEquals(submission, reviewer.get("/submissions/" + approved).asString());
        int attachment = reviewer.get("/submissions/" + approved).path("attachments[0].id");
        assertArrayEquals(
                PICTURE,
                reviewer.get("/submissions/%d/attachments/%d".formatted(approved, attachment))
                        .asByteArray());
        assertEquals(true, Person.administrator().get("/audit/verification").path("intact"));
        reviewer.post("/submissions/%d/approve".formatted(waiting)).then().statusCode(200);
        submit(reporter, "2023-06");

        command = PackagedService.command(other, "restore", backup.toString());
        assertEquals(2, command.awaitExit());
        assertEquals(1, command.errors().lines().count(), command::errors);
    }

    private static int submit(Person reporter, String month) {
        List<Map<String, Object>> worklist =
                reporter.get("/reporting/%s/%s".formatted(Person.UNIT, month)).path("items");
        String target = worklist.stream()
                .filter(item -> !"flow".equals(item.get("measure")))
                .findFirst()
                .orElseThrow()
                .get("target")
                .toString();
        Map<String, Object> row = Map.of("target", target, "value", 1, "remark", "核对无误");
        int id = reporter.post("/submissions", Map.of("unit", Person.UNIT, "month", month, "rows", List.of(row)))
                .path("id");
        String path = "/submissions/" + id;
        reporter.send(path + "/attachments?name=a.png&target=" + target, "image/png", PICTURE)
                .then()
                .statusCode(201);
        reporter.post(path + "/submit").then().statusCode(200);
        return id;
    }

    private void startIn(Path home) throws IOException {
        if (!Files.exists(home.resolve("config"))) {
            configure(home);
        }
        service = PackagedService.startIn(home);
        service.awaitAnswer();
        RestAssured.baseURI = service.address();
    }

    private static void configure(Path home) throws IOException {
        DatasetFolder.copiedTo(home.resolve("config/dataset"));
        Files.writeString(
                home.resolve("config/application.yaml"),
                "dashboard:\n  first-admin:\n    name: %s\n    password: %s\n"
                        .formatted(Person.ADMINISTRATOR, Person.PASSWORD));
    }
}
