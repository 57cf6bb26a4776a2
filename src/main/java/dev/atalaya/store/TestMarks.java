package dev.atalaya.store;

import java.util.List;

/// Which agents were marked as test agents in this console. Durable on return. Any thread.
public interface TestMarks {

    /// A second mark of the same agent takes the place of the first.
    void put(TestMark mark);

    void remove(String platformId, String agentId);

    /// Of one platform, by agent id.
    List<TestMark> of(String platformId);
}
