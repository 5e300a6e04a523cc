package org.indicatordashboard.access;

import java.util.function.Supplier;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Lets work that waits for the database be done off the IO thread, on which refusals before a resource are answered. */
final class WorkerThread {

    private WorkerThread() {}

    static <T> Uni<T> from(Supplier<T> work) {
        return BlockingOperationControl.isBlockingAllowed()
                ? Uni.createFrom().item(work.get())
                : Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
