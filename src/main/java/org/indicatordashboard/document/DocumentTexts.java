package org.indicatordashboard.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;

import org.indicatordashboard.publication.Ledger;
import org.indicatordashboard.publication.PerVersion;
import org.indicatordashboard.publication.Revised;

/** The door to imported texts. */
@ApplicationScoped
public class DocumentTexts extends Ledger<DocumentText> {

    /** A text without its body. */
    public record Imported(String document, int revision, String sha256) {}

    private final PerVersion<Class<Imported>, Imported> imported = new PerVersion<>();

    DocumentTexts() {
        super(DocumentText.class, "document-text");
    }

    /** Which documents have a text, without reading the texts. Every answer with a citation asks it. */
    public List<Imported> imported(long version) {
        return imported.at(version, current, Imported.class, this::read);
    }

    private List<Imported> read(long version) {
        CriteriaBuilder is = criteria();
        CriteriaQuery<Imported> question = is.createQuery(Imported.class);
        Root<DocumentText> text = question.from(DocumentText.class);
        question.select(is.construct(Imported.class, text.get("naturalKey"), text.get("revision"), text.get("sha256")))
                .where(Revised.holds(text, is, version));
        return ask(question).getResultList();
    }

    public Set<String> documents(long version) {
        return imported(version).stream().map(Imported::document).collect(Collectors.toSet());
    }
}
