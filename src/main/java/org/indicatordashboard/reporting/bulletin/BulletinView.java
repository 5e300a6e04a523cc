package org.indicatordashboard.reporting.bulletin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.assessment.Reason;
import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.EvidenceLevel;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.progress.AssessedTarget;

/** A bulletin as data. */
@Schema(name = "Bulletin")
public record BulletinView(
        @Schema(examples = "2024-03") String month,
        LocalDate asOf,
        LocalDate knownAt,
        long datasetVersion,
        @Schema(examples = "2026-2") String ruleSet,
        String verificationCode,
        String verificationUrl,

        @Schema(description = "targets in force at the month's end")
        int total,

        @Schema(description = "number per status code, zeros included")
        Map<String, Long> byStatus,

        @Schema(description = "the same a month before") Map<String, Long> byStatusBefore,

        @Schema(description = "targets whose status is another than a month ago")
        List<Item> changes,

        List<Item> newlyAchieved,

        @Schema(description = "achieved in an earlier period, which only the reports of this month have proved")
        List<Item> provenLate,

        List<Unit> overdueByUnit,
        List<Remark> dataQuality,
        List<Remark> method,

        @Schema(description = "what was corrected or withdrawn since an earlier bulletin was issued")
        List<Remark> corrections) {

    /** A target in the bulletin. */
    @Schema(name = "BulletinTarget")
    public record Item(
            @Schema(examples = "putuo-2023-new-digital-business-districts")
            String target,

            String name,
            String nameEn,
            List<String> responsible,

            @Schema(description = "null where it was not in force", nullable = true)
            Status statusBefore,

            Status status,
            Figure promised,
            @Schema(nullable = true) LocalDate dueOn,
            @Schema(nullable = true) Figure value,
            @Schema(nullable = true) String period,

            @Schema(description = "null without a value", nullable = true)
            EvidenceLevel evidenceLevel,

            @Schema(description = "percent, null where it says nothing", nullable = true)
            Share completion,

            @Schema(description = "null unless achieved and due", nullable = true)
            Boolean onTime,

            @Schema(description = "what a reader must know of the value")
            List<Reason> caveats) {

        static Item of(AssessedTarget t, Status before) {
            Observation last = t.last().orElse(null);
            return new Item(
                    t.target().naturalKey,
                    t.target().name,
                    t.target().nameEn,
                    t.target().responsible.stream().map(r -> r.unit).toList(),
                    before,
                    t.assessment().status(),
                    t.target().figure.figure(),
                    t.target().dueOn,
                    last == null ? null : last.figure.figure(),
                    last == null ? null : last.period,
                    last == null ? null : t.proof(last),
                    t.assessment().completion(),
                    t.assessment().onTime(),
                    t.caveats());
        }
    }

    /** What one unit owes. */
    @Schema(name = "BulletinUnit")
    public record Unit(
            @Schema(description = "null for targets whose document names none", examples = "区商务委", nullable = true)
            String unit,

            int total,
            List<Item> targets) {}

    /** A sentence. */
    @Schema(name = "BulletinRemark")
    public record Remark(String text, String textEn) {

        static Remark of(Words words) {
            return new Remark(words.zh(), words.en());
        }
    }

    static BulletinView of(Facts facts, List<Words> quality, Provenance provenance) {
        return new BulletinView(
                facts.month().toString(),
                facts.vantage().asOf(),
                facts.vantage().knownAt(),
                facts.vantage().version(),
                facts.ruleSet(),
                provenance.verificationCode(),
                provenance.verificationUrl(),
                facts.now().size(),
                byCode(facts.counts()),
                byCode(facts.countsBefore()),
                facts.moves().stream().map(m -> Item.of(m.target(), m.from())).toList(),
                facts.newlyAchieved().stream().map(t -> Item.of(t, null)).toList(),
                facts.provenLate().stream().map(t -> Item.of(t, null)).toList(),
                facts.overdueByUnit().stream()
                        .map(d -> new Unit(
                                d.unit().orElse(null),
                                d.targets().size(),
                                d.targets().stream()
                                        .map(t -> Item.of(t, t.assessment().status()))
                                        .toList()))
                        .toList(),
                quality.stream().map(Remark::of).toList(),
                Remarks.onMethod(facts).stream().map(Remark::of).toList(),
                facts.corrections().stream().map(Remark::of).toList());
    }

    private static Map<String, Long> byCode(Map<Status, Long> counts) {
        return counts.entrySet().stream()
                .collect(
                        Collectors.toMap(e -> e.getKey().code(), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
