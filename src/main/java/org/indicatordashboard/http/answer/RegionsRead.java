package org.indicatordashboard.http.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;

/** Of which regions the present request has read; outside a request nobody asks. */
@ApplicationScoped
public class RegionsRead {

    @Inject
    Present present;

    /** What one request has read. */
    @RequestScoped
    static class Present {

        private final Set<String> regions = new HashSet<>();
        private boolean isBounded = true;

        void add(Collection<String> more) {
            regions.addAll(more);
        }

        void unbind() {
            isBounded = false;
        }

        Optional<Set<String>> bounds() {
            return isBounded && !regions.isEmpty() ? Optional.of(Set.copyOf(regions)) : Optional.empty();
        }
    }

    public void some(Collection<String> regions) {
        if (isAsked()) {
            present.add(regions);
        }
    }

    public void all() {
        if (isAsked()) {
            present.unbind();
        }
    }

    /** Empty where it read of all of them, or of none that it told. */
    Optional<Set<String>> bounds() {
        return present.bounds();
    }

    private static boolean isAsked() {
        return Arc.container().requestContext().isActive();
    }
}
