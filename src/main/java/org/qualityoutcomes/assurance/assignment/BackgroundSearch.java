package org.qualityoutcomes.assurance.assignment;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Searches outside of any request, one search after the other. What it finds on its way is kept with the proposal; where
 * the server ends meanwhile, the proposal falls silent and can be searched for again.
 */
@Component
class BackgroundSearch {

    private final KeepSearch keep;
    private final SearchForPairs search = new SearchForPairs();
    private final ExecutorService alone = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "search-for-pairs");
        thread.setDaemon(true);
        return thread;
    });

    BackgroundSearch(KeepSearch keep) {
        this.keep = keep;
    }

    @TransactionalEventListener
    void on(SearchWanted wanted) {
        alone.execute(() -> run(wanted));
    }

    private void run(SearchWanted wanted) {
        keep.facts(wanted).ifPresent(task -> {
            Tally found = search.search(task.facts(), task.seed(), (steps, best) -> goOn(wanted, steps, best));
            keep.found(wanted, task.facts(), found);
        });
    }

    private boolean goOn(SearchWanted wanted, int steps, Tally best) {
        return keep.reached(wanted, steps, best.score())
                && !Thread.currentThread().isInterrupted();
    }

    @PreDestroy
    void end() {
        alone.shutdownNow();
    }
}
