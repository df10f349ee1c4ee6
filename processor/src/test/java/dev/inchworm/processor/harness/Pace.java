package dev.inchworm.processor.harness;

import java.util.Optional;

/** A thread that does rounds of work until it is told to pause, and goes on when it is told to. */
final class Pace implements AutoCloseable {

    private final Runnable round;
    private final Thread thread;
    private boolean paused = true;
    private boolean working;
    private boolean ended;
    private long begun;
    private long done;
    private Optional<Throwable> failure = Optional.empty();

    /** Paused at first. */
    Pace(String name, Runnable round) {
        this.round = round;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Goes on, and returns once a round is under way. */
    synchronized void resume() {
        long before = begun;
        paused = false;
        notifyAll();
        await(() -> begun > before);
    }

    /** Waits until a round has begun and ended from now on. */
    synchronized void awaitRound() {
        long target = begun + 1;
        await(() -> done >= target);
    }

    /** Returns once no round is under way, and none will begin. */
    synchronized void pause() {
        paused = true;
        await(() -> !working);
        throwFailure();
    }

    private void await(java.util.function.BooleanSupplier condition) {
        try {
            while (!condition.getAsBoolean() && failure.isEmpty()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        throwFailure();
    }

    private void throwFailure() {
        if (failure.isPresent()) {
            Throwable cause = failure.get();
            if (cause instanceof Breach) {
                throw new Breach(cause.getMessage(), cause);
            }
            throw new IllegalStateException(cause);
        }
    }

    private void run() {
        try {
            while (begin()) {
                round.run();
                end();
            }
        } catch (Throwable e) {
            fail(e);
        }
    }

    private synchronized boolean begin() throws InterruptedException {
        while (paused && !ended) {
            wait();
        }
        working = !ended;
        begun++;
        notifyAll();
        return working;
    }

    private synchronized void end() {
        working = false;
        done++;
        notifyAll();
    }

    private synchronized void fail(Throwable e) {
        working = false;
        failure = Optional.of(e);
        notifyAll();
    }

    @Override
    public void close() {
        synchronized (this) {
            ended = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
