package org.crosscheck.importer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void results_come_in_the_order_given_though_the_first_is_the_last_to_be_done() {
        CountDownLatch secondDone = new CountDownLatch(1);
        try (OrderedWork<RuntimeException> work = new OrderedWork<>(workers, 4)) {
            work.add(() -> {
                secondDone.await();
                return () -> heard.add("first");
            });
            work.then(() -> heard.add("between"));
            work.add(() -> {
                secondDone.countDown();
                return () -> heard.add("second");
            });
            work.finish();
        }
        assertThat(heard).containsExactly("first", "between", "second");
    }

    @Test
    void no_more_than_the_window_is_under_way() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger handedOver = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (OrderedWork<RuntimeException> work = new OrderedWork<>(workers, 3)) {
            for (int i = 0; i < 50; i++) {
                work.add(() -> {
                    int ahead = begun.incrementAndGet() - handedOver.get();
                    most.accumulateAndGet(ahead, Math::max);
                    return handedOver::incrementAndGet;
                });
            }
            work.finish();
        }
        assertThat(handedOver).hasValue(50);
        assertThat(most.get()).as("begun and not handed over").isLessThanOrEqualTo(4);
    }

    @Test
    void what_a_piece_throws_comes_in_its_place() {
        try (OrderedWork<RuntimeException> work = new OrderedWork<>(workers, 4)) {
            work.add(() -> () -> heard.add("first"));
            work.add(() -> {
                throw new IllegalStateException("broken");
            });
            assertThatThrownBy(work::finish).hasMessage("broken");
        }
        assertThat(heard).containsExactly("first");
    }
}
