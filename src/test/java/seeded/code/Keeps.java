package seeded.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

final class Keeps {

    static int counter;
    static final ArrayList<String> LIST = new ArrayList<>();
    static final Map<String, String> MAP = new HashMap<>();
    static final AtomicLong ATOMIC = new AtomicLong();
    static final String[] ARRAY = {"a"};

    private Keeps() {}

    static List<String> all() {
        counter++;
        ATOMIC.incrementAndGet();
        MAP.put(ARRAY[0], "b");
        return LIST;
    }
}
