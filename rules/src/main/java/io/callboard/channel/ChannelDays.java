package io.callboard.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What channels did day by day, and what they keep of it. */
public interface ChannelDays {
    /** The lines of a channel's day in the order in which they happened. */
    List<ChannelDay.Line> lines(String channel, LocalDate day);

    /** The channels that sold or took back something on a day. */
    List<String> active(LocalDate day);

    /** What holds on a day; nothing is kept where nothing was agreed. */
    Optional<Commission> commission(String channel, LocalDate day);

    /** Sets what holds from a day on, in place of what was set for that day before. */
    void set(Commission commission);
}
