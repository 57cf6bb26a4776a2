package seeded.code;

import java.io.PrintStream;

final class Prints {

    PrintStream out() {
        return System.out;
    }

    PrintStream err() {
        return System.err;
    }

    void trace(Exception problem) {
        problem.printStackTrace();
    }
}
