package dev.atalaya.store.cache;

import dev.atalaya.store.cache.LogSource.Look;
import dev.atalaya.store.columns.Block;
import dev.atalaya.store.columns.Wanted;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Standing;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the last decisions about many conversations. Their rows lie scattered among all the others, each on a page
/// that would have to be deciphered: so it goes back through the packs. Any thread.
final class Standings {

    /// After so many blocks in a row without any of them, those still missing are asked for one by one.
    private static final int IDLE = 2;

    private final LogSource source;
    private final DecisionReader reader;
    private final StandingCodec codec;

    Standings(LogSource source, DecisionReader reader, StandingCodec codec) {
        this.source = source;
        this.reader = reader;
        this.codec = codec;
    }

    /// For each of the conversations the last decision at or before the instant, where there is one.
    List<Standing> find(Collection<String> conversationIds, Instant at, Cancel cancel) {
        return source.look(cancel, look -> new Finding(look, at).find(conversationIds));
    }

    private final class Finding {

        private final Look look;
        private final Instant at;
        /// By a key that several may share.
        private final Map<Long, List<String>> missing = new HashMap<>();
        private final List<Standing> found = new ArrayList<>();
        private int idle;

        Finding(Look look, Instant at) {
            this.look = look;
            this.at = at;
        }

        List<Standing> find(Collection<String> conversationIds) throws SQLException {
            if (conversationIds.isEmpty()) return found;
            for (String id : conversationIds) {
                missing.computeIfAbsent(IdKey.of(id), _ -> new ArrayList<>(1)).add(id);
            }
            look.scan().down(Wanted.ALL.within(Long.MIN_VALUE, Slots.last(Slots.first(at))), this::visit);
            for (List<String> ids : missing.values()) {
                reader.standing(look.connection(), ids, at).forEach(row -> found.add(Standing.of(row.decision())));
            }
            return found;
        }

        private boolean visit(Block block, BitSet rows) {
            long[] conversations = block.conversations();
            // Packed before this was: it will be packed anew.
            if (conversations.length == 0) return false;
            int before = found.size();
            for (int row = rows.length() - 1; row >= 0; row = rows.previousSetBit(row - 1)) {
                List<String> ids = missing.get(conversations[row]);
                if (ids != null) take(codec.unpack(block, row), ids, conversations[row]);
            }
            idle = found.size() == before ? idle + 1 : 0;
            return !missing.isEmpty() && idle < IDLE;
        }

        private void take(Standing standing, List<String> ids, long key) {
            if (standing.given().at().isAfter(at) || !ids.remove(standing.conversationId())) return;
            found.add(standing);
            if (ids.isEmpty()) missing.remove(key);
        }
    }
}
