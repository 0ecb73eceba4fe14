package dev.landfall.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * For what runs until it is told to end: Ctrl-C interrupts its thread and is no failure, so that the process ends with
 * status 0. What is not done soon after is given up.
 */
final class Ending {

  /** Seconds. */
  private static final int PATIENCE = 2;

  private Ending() {}

  /** Does the work on this thread, which is interrupted when the process is to end. */
  static void during(Runnable work) {
    Thread worker = Thread.currentThread();
    CountDownLatch done = new CountDownLatch(1);
    Thread hook = new Thread(() -> end(worker, done), "landfall-ending");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      work.run();
    } finally {
      done.countDown();
      forget(hook);
    }
  }

  private static void end(Thread worker, CountDownLatch done) {
    worker.interrupt();
    try {
      done.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      // then it ends at once
    }
    Runtime.getRuntime().halt(ExitStatus.FINE);
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // it is running
    }
  }
}
