package dev.atalaya.simulator.world;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The customers, and which of their conversations is open or was the last one.
public final class Contacts {

    private final Map<String, Contact> byId = new LinkedHashMap<>();
    private final Map<String, Contact> byName = new HashMap<>();
    private final List<Contact> inOrder = new ArrayList<>();
    private final Map<String, String> open = new HashMap<>();
    private final Map<String, String> lastClosed = new HashMap<>();
    private final Set<String> returning = new LinkedHashSet<>();

    /// The contact with this id or name; an unknown name begins to exist.
    public Contact known(String idOrName) {
        Contact found = byId.getOrDefault(idOrName, byName.get(idOrName));
        if (found != null) return found;
        return made(idOrName);
    }

    /// Somebody new, who may be called as another is.
    public Contact made(String name) {
        Contact contact = new Contact("c" + (byId.size() + 1), name);
        put(contact);
        return contact;
    }

    /// All of them, oldest first; not to be changed.
    public List<Contact> all() {
        return inOrder;
    }

    void put(Contact contact) {
        byId.put(contact.id(), contact);
        byName.putIfAbsent(contact.name(), contact);
        inOrder.add(contact);
    }

    /// The contact's open conversation on a channel, or null.
    public @Nullable String openOf(String contactId, Channel channel) {
        return open.get(contactId + "/" + channel);
    }

    /// The contact's last closed conversation in this group and channel, or null.
    @Nullable
    String lastOf(String contactId, String groupId, Channel channel) {
        return lastClosed.get(contactId + "/" + groupId + "/" + channel);
    }

    /// Whether he ever had a conversation that was closed.
    boolean returns(String contactId) {
        return returning.contains(contactId);
    }

    void opened(Conversation value) {
        open.put(value.contactId() + "/" + value.channel(), value.id());
    }

    void closed(Conversation value) {
        open.remove(value.contactId() + "/" + value.channel(), value.id());
        lastClosed.put(value.contactId() + "/" + value.groupId() + "/" + value.channel(), value.id());
        returning.add(value.contactId());
    }

    /// A closed conversation is forgotten; that the contact once had one is not.
    void forget(Conversation value) {
        lastClosed.remove(value.contactId() + "/" + value.groupId() + "/" + value.channel(), value.id());
    }

    List<Contact> copy() {
        return List.copyOf(inOrder);
    }

    void restore(Image.Customers kept) {
        kept.contacts().forEach(this::put);
        lastClosed.putAll(kept.lastClosed());
        returning.addAll(kept.returning());
    }

    Map<String, String> lastClosed() {
        return lastClosed;
    }

    Set<String> returning() {
        return returning;
    }
}
