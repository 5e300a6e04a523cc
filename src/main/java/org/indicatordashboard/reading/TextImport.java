package org.indicatordashboard.reading;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.indicatordashboard.document.DocumentPages;
import org.indicatordashboard.document.DocumentText;
import org.indicatordashboard.document.DocumentTexts;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.page.PagedText;
import org.indicatordashboard.document.text.TextFormat;
import org.indicatordashboard.document.text.TextWorker;
import org.indicatordashboard.file.provenance.Sha256;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Edition;
import org.indicatordashboard.publication.Fingerprint;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;

/** Takes in the text of a document. The same text twice is one import; another text is the next revision. */
@ApplicationScoped
public class TextImport {

    @Inject
    Documents documents;

    @Inject
    DocumentTexts texts;

    @Inject
    DocumentPages pages;

    @Inject
    TextWorker worker;

    @Inject
    ImportProgress progress;

    @Inject
    Publications publications;

    @Inject
    CitedFigures cited;

    /**
     * @param document id of a document of the catalogue
     * @param acceptLost whether a text is stored also where it prints fewer of the cited figures than the one before
     * @return whether the text is new
     * @throws ProblemException if there is no such document, no text can be read out of the file, or citations would be
     *     lost: it names them
     */
    public boolean run(String document, TextFormat format, byte[] file, boolean acceptLost) {
        if (isUnknown(document)) {
            throw ProblemException.notFound(DocumentResource.DOCUMENT, document, "/api/v1/documents");
        }
        String hash = Sha256.hex(file);
        if (QuarkusTransaction.requiringNew().call(() -> isKnown(document, hash))) {
            return false;
        }
        PagedText read = read(document, format, file);
        String body = read.text();
        if (!acceptLost) {
            QuarkusTransaction.requiringNew().run(() -> refuseLoss(document, body));
        }
        List<Change> changes =
                publications.publish(Origin.EDITOR, edition -> append(document, format, read, hash, edition));
        return !changes.isEmpty();
    }

    private PagedText read(String document, TextFormat format, byte[] file) {
        try {
            return worker.read(format, file, progress.of(document));
        } finally {
            progress.ended(document);
        }
    }

    /** A scan costs minutes; the one that the text was read from need not be read again. */
    private boolean isKnown(String document, String file) {
        return texts.at(publications.newest(), document)
                .filter(text -> pages.areOf(document, text.sha256, file))
                .isPresent();
    }

    private boolean isUnknown(String document) {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents.at(publications.newest(), document).isEmpty());
    }

    private void refuseLoss(String document, String body) {
        long version = publications.newest();
        texts.at(version, document).ifPresent(before -> {
            FlatText old = FlatText.of(before.body);
            FlatText fresh = FlatText.of(body);
            List<CitedFigure> figures = cited.in(document, version);
            List<CitedFigure> lost = figures.stream()
                    .filter(f -> f.in(old).isPresent() && f.in(fresh).isEmpty())
                    .toList();
            long gained = figures.stream()
                    .filter(f -> f.in(old).isEmpty() && f.in(fresh).isPresent())
                    .count();
            if (lost.size() > gained) {
                throw LostCitations.of(lost);
            }
        });
    }

    private List<Change> append(String document, TextFormat format, PagedText read, String file, Edition edition) {
        String body = read.text();
        String hash = Fingerprint.of(body);
        DocumentText before = texts.at(edition.version() - 1, document).orElse(null);
        if (before != null && before.sha256.equals(hash)) {
            return List.of();
        }
        DocumentText text = new DocumentText();
        text.naturalKey = document;
        text.body = body;
        text.sha256 = hash;
        text.mediaType = format.mediaType();
        text.fingerprint = hash;
        pages.keep(document, hash, file, read.pages());
        return List.of(texts.append(text, before, edition));
    }
}
