package dev.inchworm.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * A number measured several times: the middle of its sampling distribution and where it lies with 95 % confidence.
 *
 * @param middle the estimate itself
 * @param low the lower end of the interval
 * @param high its upper end
 */
record Estimate(double middle, double low, double high) {

    private static final int RESAMPLES = 10_000;

    /**
     * The geometric mean of ratios, each of two compilations of the same round, so that what slows the whole machine down
     * for a while cancels out. The interval is a percentile bootstrap over the rounds, with a fixed seed.
     */
    static Estimate ofRatios(double[] ratios) {
        double[] logs = Arrays.stream(ratios).map(Math::log).toArray();
        Random random = new Random(1);
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int drawn = 0; drawn < logs.length; drawn++) {
                sum += logs[random.nextInt(logs.length)];
            }
            means[i] = sum / logs.length;
        }
        Arrays.sort(means);
        return new Estimate(
                Math.exp(Arrays.stream(logs).average().orElseThrow()),
                Math.exp(means[RESAMPLES * 25 / 1000]),
                Math.exp(means[RESAMPLES * 975 / 1000]));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", middle, low, high);
    }
}
