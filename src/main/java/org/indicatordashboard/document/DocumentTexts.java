package org.indicatordashboard.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.panache.common.Parameters;

import org.indicatordashboard.publication.Ledger;

/** The door to imported texts. */
@ApplicationScoped
public class DocumentTexts extends Ledger<DocumentText> {

    /** A text without its body. */
    public record Imported(String document, int revision, String sha256) {}

    @Override
    public String kind() {
        return "document-text";
    }

    /** Which documents have a text, without reading the texts. */
    public List<Imported> imported(long version) {
        return find(
                        "select naturalKey, revision, sha256 from DocumentText where " + HOLDS,
                        Parameters.with("version", version))
                .project(Imported.class)
                .list();
    }

    public Set<String> documents(long version) {
        return imported(version).stream().map(Imported::document).collect(Collectors.toSet());
    }
}
