package io.callboard.processes.channel;

import io.callboard.audit.Audit;
import io.callboard.channel.ChannelDay;
import io.callboard.channel.ChannelDays;
import io.callboard.channel.Commission;
import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What channels sold and gave back each day, to be compared with their own books, and what they keep of it. */
@Service
@Transactional
public class ChannelBooks {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final ChannelDays days;
    private final Dictionaries dictionaries;
    private final Audit audit;
    private final Clock clock;

    ChannelBooks(ChannelDays days, Dictionaries dictionaries, Audit audit, Clock clock) {
        this.days = days;
        this.dictionaries = dictionaries;
        this.audit = audit;
        this.clock = clock;
    }

    /** A channel sees its own day, staff see all. */
    @Transactional(readOnly = true)
    public ChannelDay day(Actor actor, String channel, LocalDate day) {
        boolean own = actor.isStaff() || actor.name().equals(channel);
        if (!own || dictionaries.find(Dictionary.CHANNELS, channel).isEmpty()) {
            throw Refusal.notFound("channel", channel).asException();
        }
        return read(channel, day);
    }

    private ChannelDay read(String channel, LocalDate day) {
        var percent = days.commission(channel, day).map(Commission::percent).orElse(BigDecimal.ZERO);
        return new ChannelDay(channel, day, percent, days.lines(channel, day));
    }

    /** The day of every channel of the dictionary, and of those that sold something. */
    @Transactional(readOnly = true)
    public List<ChannelDay> all(LocalDate day) {
        var channels = new TreeSet<>(days.active(day));
        dictionaries.validOn(Dictionary.CHANNELS, day).forEach(entry -> channels.add(entry.code()));
        return channels.stream().map(channel -> read(channel, day)).toList();
    }

    /** Agrees on a commission from today or a later day on; days that are over keep theirs. */
    public void setCommission(Actor actor, String channel, BigDecimal percent, LocalDate from) {
        var now = clock.instant();
        if (dictionaries.find(Dictionary.CHANNELS, channel).isEmpty()) {
            throw Refusal.notFound("channel", channel).asException();
        }
        if (percent.signum() < 0
                || percent.compareTo(ALL) > 0
                || percent.stripTrailingZeros().scale() > 2) {
            throw Refusal.validation("/percent", "range", "A commission is 0 to 100 percent, two decimals at most.")
                    .asException();
        }
        if (from.isBefore(BusinessZone.dayOf(now))) {
            throw Refusal.validation("/validFrom", "range", "A commission holds from today or a later day on.")
                    .asException();
        }
        var agreed = percent.stripTrailingZeros();
        days.set(new Commission(channel, from, agreed, actor.principal(), now));
        audit.record(actor, "commission-set", "CHANNEL", channel, agreed.toPlainString() + " % from " + from);
    }
}
