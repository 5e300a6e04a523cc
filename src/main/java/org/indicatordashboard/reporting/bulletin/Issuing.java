package org.indicatordashboard.reporting.bulletin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.indicatordashboard.access.AuditRecorder;
import org.indicatordashboard.access.Caller;
import org.indicatordashboard.http.answer.FileAnswer;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.time.Period;

/** Issues the bulletin of a month: all its files are kept as they are, and the dataset version moves with it. */
@ApplicationScoped
class Issuing {

    @Inject
    IssuedBulletins issued;

    @Inject
    Publications publications;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    AuditRecorder witness;

    @Inject
    Clock clock;

    /** Writes one form of the bulletin in one language. */
    interface Writing {
        Object write(String form, Language language);
    }

    /** @param version it is written from */
    @Transactional
    IssuedBulletin issue(Period month, long version, Writing writing) {
        requireOver(month);
        IssuedBulletin bulletin = new IssuedBulletin();
        bulletin.month = month.toString();
        bulletin.version = version;
        bulletin.issuedBy = caller.name();
        bulletin.issuedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        publications.publish(Origin.REPORT, edition -> {
            // Asked here, where one publishes at a time: of two people who issue at once one does.
            if (issued.of(month).isPresent()) {
                throw refused(
                        "%s 的月报已经印发，不能再改。".formatted(month),
                        "The bulletin of %s has been issued and stays as it is.".formatted(month));
            }
            issued.append(bulletin, files(month, writing));
            return List.of(new Change(edition.version(), "bulletin", month.toString(), 1, Change.Action.ADDED));
        });
        witness.did("issue-bulletin", month.toString(), "from dataset version " + version);
        return bulletin;
    }

    private List<IssuedFile> files(Period month, Writing writing) {
        List<IssuedFile> files = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String form : Bulletins.FORMS) {
                files.add(file(month, form, language, writing.write(form, language)));
            }
        }
        return files;
    }

    private IssuedFile file(Period month, String form, Language language, Object written) {
        IssuedFile file = new IssuedFile();
        file.month = month.toString();
        file.form = form;
        file.language = language.code();
        if (written instanceof FileAnswer answer) {
            file.contentType = answer.contentType();
            file.fileName = answer.fileName();
            file.content = answer.body();
        } else {
            file.contentType = "application/json";
            file.content = bytes(written);
        }
        return file;
    }

    private byte[] bytes(Object written) {
        try {
            return json.writeValueAsBytes(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOver(Period month) {
        if (!month.end().isBefore(LocalDate.now(clock))) {
            throw refused(
                    "%s 还没有结束。月末之后才能印发。".formatted(month),
                    "%s is not over. Issue it after its last day.".formatted(month));
        }
    }

    private static ProblemException refused(String zh, String en) {
        return new ProblemException(ProblemKind.CONFLICT, Words.of(zh, en));
    }
}
