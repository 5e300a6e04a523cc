package org.indicatordashboard.reporting.bulletin;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.indicatordashboard.language.Language;
import org.indicatordashboard.time.Period;

/** The door to issued bulletins: append and read. */
@ApplicationScoped
class IssuedBulletins {

    @Inject
    EntityManager entities;

    /** Newest first. */
    @Transactional
    List<IssuedBulletin> all() {
        return entities.createQuery("from IssuedBulletin order by month desc", IssuedBulletin.class)
                .getResultList();
    }

    Optional<IssuedBulletin> of(Period month) {
        return Optional.ofNullable(entities.find(IssuedBulletin.class, month.toString()));
    }

    /** The last one issued of an earlier month. */
    Optional<IssuedBulletin> before(Period month) {
        return all().stream()
                .filter(issued -> issued.month.compareTo(month.toString()) < 0)
                .findFirst();
    }

    @Transactional
    Optional<IssuedFile> file(Period month, String form, Language language) {
        return entities.createQuery(
                        "from IssuedFile where month = ?1 and form = ?2 and language = ?3", IssuedFile.class)
                .setParameter(1, month.toString())
                .setParameter(2, form)
                .setParameter(3, language.code())
                .getResultStream()
                .findFirst();
    }

    void append(IssuedBulletin bulletin, List<IssuedFile> files) {
        entities.persist(bulletin);
        files.forEach(entities::persist);
        entities.flush();
    }
}
