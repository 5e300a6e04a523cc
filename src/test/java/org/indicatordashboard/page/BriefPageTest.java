package org.indicatordashboard.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.example.WithExample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The page that a district head opens on Monday, and prints. */
@QuarkusTest
@TestProfile(WithExample.class)
class BriefPageTest extends PageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/brief.html?region=310107&plan=putuo-action-plan-2022&asOf=2024-12-31",
                "/brief.html?region=990101&plan=example-action-plan-2022&asOf=2024-12-31&lang=en"
            })
    void isPrintedOnOneSheetOfA4(String page) throws IOException {
        visitor.go(page);
        byte[] pdf = visitor.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        Files.write(Path.of("target/brief-%s.pdf".formatted(page.contains("lang=en") ? "en" : "zh")), pdf);
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            assertEquals(1, sheet.getNumberOfPages());
            String text = new PDFTextStripper().getText(sheet);
            assertTrue(text.contains(page.contains("lang=en") ? "Found" : "发现"), text);
        }
    }
}
