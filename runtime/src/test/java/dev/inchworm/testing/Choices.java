package dev.inchworm.testing;

import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Decisions drawn from a list of numbers. What is built from them shrinks as the numbers do: 0 is the plainest choice, and
 * when the numbers run out every further decision is 0.
 */
final class Choices {

    private static final int GREATEST = 1 << 20;

    private final Iterator<Integer> numbers;

    private Choices(List<Integer> numbers) {
        this.numbers = numbers.iterator();
    }

    /** At most {@code count} decisions other than 0. */
    static Arbitrary<Choices> upTo(int count) {
        return Arbitraries.integers()
                .between(0, GREATEST)
                .withoutEdgeCases()
                .list()
                .ofMinSize(count / 2)
                .ofMaxSize(count)
                .map(Choices::new);
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return numbers.hasNext() ? numbers.next() % bound : 0;
    }

    /** True one time in {@code n}, and never when the numbers have run out. */
    boolean oneIn(int n) {
        return below(n) == n - 1;
    }

    /** One of {@code options}, which must not be empty. */
    <T> T of(List<T> options) {
        return options.get(below(options.size()));
    }
}
