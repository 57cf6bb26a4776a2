package seeded.code;

import java.util.concurrent.TimeUnit;

final class Sleeps {

    void thread() throws InterruptedException {
        Thread.sleep(1);
    }

    void unit() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(1);
    }
}
