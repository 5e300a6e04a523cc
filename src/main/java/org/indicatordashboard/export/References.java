package org.indicatordashboard.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.file.provenance.PublicAddress;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.time.Vantage;

/** Says how to cite what the service shows; addresses are frozen, so that a reader finds what was cited. */
@ApplicationScoped
class References {

    private static final String SERVICE = "indicator-dashboard";
    private static final String DATASET_ONLINE = "DS/OL";
    private static final String OTHER_ONLINE = "Z/OL";

    @Inject
    Targets targets;

    @Inject
    Indicators indicators;

    @Inject
    Documents documents;

    @Inject
    Publications publications;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    @Transactional
    Optional<Reference> ofTarget(String id, Vantage vantage) {
        return targets.at(vantage.version(), id)
                .map(t -> ofData(id, t.name + "：目标与评估", "/target.html?id=" + id, vantage));
    }

    @Transactional
    Optional<Reference> ofIndicator(String code, Vantage vantage) {
        return indicators
                .at(vantage.version(), code)
                .map(i -> ofData(code, i.name + "：指标数据", "/indicator.html?code=" + code, vantage));
    }

    @Transactional
    Reference ofSummary(String filters, Vantage vantage) {
        return ofData("summary", "城市数字化转型目标完成情况", filters.isEmpty() ? "/?" : "/?" + filters, vantage);
    }

    @Transactional
    Optional<Reference> ofDocument(String id, Vantage vantage) {
        return documents.at(vantage.version(), id).map(d -> ofDocument(d, vantage));
    }

    private Reference ofDocument(Document document, Vantage vantage) {
        return Reference.of(
                document.naturalKey,
                document.issuer,
                document.title + "：" + document.number,
                OTHER_ONLINE,
                "",
                document.issuedOn,
                vantage.knownAt(),
                address.of("/documents.html?id=" + document.naturalKey));
    }

    private Reference ofData(String key, String title, String page, Vantage vantage) {
        LocalDate published = publications
                .at(vantage.version())
                .map(p -> LocalDate.ofInstant(p.publishedAt, clock.getZone()))
                .orElse(null);
        String joint = page.endsWith("?") ? "" : "&";
        String frozen = "%s%sasOf=%s&knownAt=%s&datasetVersion=%d"
                .formatted(page, joint, vantage.asOf(), vantage.knownAt(), vantage.version());
        return Reference.of(
                "%s-%s-v%d".formatted(key, vantage.asOf(), vantage.version()),
                SERVICE,
                title,
                DATASET_ONLINE,
                "数据版本 %d，数据截至 %s".formatted(vantage.version(), vantage.asOf()),
                published,
                vantage.knownAt(),
                address.of(frozen));
    }
}
