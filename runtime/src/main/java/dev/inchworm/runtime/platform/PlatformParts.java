package dev.inchworm.runtime.platform;

/** What a {@link Platform} has classes of its own for. */
public record PlatformParts(
        Sessions sessions,
        Locks locks,
        JournalDdl journal,
        Replicas replicas,
        Inspection inspection,
        Windows windows) {}
