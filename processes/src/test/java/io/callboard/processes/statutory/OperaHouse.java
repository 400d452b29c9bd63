package io.callboard.processes.statutory;

import io.callboard.audit.Audit;
import io.callboard.audit.Timeline;
import io.callboard.collection.DailyDeliveries;
import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Role;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.VenueCode;
import io.callboard.staff.StaffAccounts;
import io.callboard.staff.StaffMember;
import io.callboard.statutory.BookedDay;
import io.callboard.statutory.BookedDay.Booked;
import io.callboard.statutory.DailyReturnCsv;
import io.callboard.statutory.DailyReturnFigures.House;
import io.callboard.statutory.DailyReturnFigures.Line;
import io.callboard.statutory.DailyReturnFigures.Performance;
import io.callboard.statutory.Press;
import io.callboard.statutory.ReturnFigures;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.Takings;
import io.callboard.statutory.VenueDay;
import io.callboard.task.ProcessStarts;
import io.callboard.task.TaskDesk.Completion;
import io.callboard.task.TaskItem;
import io.callboard.task.TaskItem.Subject;
import io.callboard.task.TaskState;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The opera house's returns without engine and database: on Thursday it sold three tickets of 680 yuan. Starting or
 * signalling a process draws the figures up, as the diagram's first step does.
 */
final class OperaHouse implements ReturnFigures, ProcessStarts, DailyDeliveries, Timeline, Audit {
    static final Actor SUN_BO = Actor.staff("sun", Set.of(Role.COMPLIANCE));
    static final Actor LIN_YUE = Actor.staff("lin", Set.of(Role.PLANNER));
    static final VenueCode CODE = new VenueCode("11010100101");
    static final VenueDay THURSDAY = new VenueDay(CODE, LocalDate.of(2026, 11, 26));
    static final ShowCode SWAN_LAKE = ShowCode.of(CODE, LocalDate.of(2026, 12, 11), 1);
    static final Instant FRIDAY_MORNING = Instant.parse("2026-11-27T01:00:00Z");

    final ReturnsInMemory returns = new ReturnsInMemory();
    final List<String> events = new ArrayList<>();
    final List<String> signals = new ArrayList<>();
    final List<ReturnNo> deliveries = new ArrayList<>();
    final Map<String, Object> flags = new java.util.HashMap<>();
    Instant now = FRIDAY_MORNING;
    int sold = 3;
    int booked = 3;

    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(BusinessZone.ID);
    private final Records records = new Records(this, this);
    final Printing printing = new Printing(press(), staff());
    final DrawUpReturn drawUp = new DrawUpReturn(returns, this, records, printing, clock);
    final StatutoryReturns face = new StatutoryReturns(returns, this, this, records, clock);
    final SignOffDesk desk = new SignOffDesk(returns, drawUp, records, clock);
    final IssueReturn issue = new IssueReturn(returns, returns, printing, records, clock);
    final CloseReturn close = new CloseReturn(returns, this, records);
    final ReturnDownloads downloads = new ReturnDownloads(returns, returns, printing, new ChainWalk(returns, returns));

    /** Signs and issues, as the diagram does after the task. */
    void signAndIssue(ReturnNo returnNo) {
        signs(returnNo);
        issue.issue(returnNo);
    }

    Map<String, Object> signs(ReturnNo returnNo) {
        return desk.complete(task(returnNo), SUN_BO, new Completion(SignOffDesk.SIGN, "", Map.of()));
    }

    static TaskItem task(ReturnNo returnNo) {
        return new TaskItem(
                "T1",
                DailyReturnProcess.KEY,
                "P1",
                DailyReturnProcess.SIGN_OFF,
                "Sign off the daily return",
                new Subject("RETURN", returnNo.value(), ""),
                null,
                null,
                "sun",
                null,
                Set.of(Role.COMPLIANCE),
                "sun",
                FRIDAY_MORNING,
                null,
                false,
                null,
                50,
                TaskState.OPEN,
                null,
                0);
    }

    @Override
    public Optional<Venue> venue(VenueCode code) {
        return code.equals(CODE) ? Optional.of(new Venue(code, "Opera house", "1 Theatre Street")) : Optional.empty();
    }

    @Override
    public List<Venue> venues() {
        return venue(CODE).stream().toList();
    }

    @Override
    public List<Venue> busyOn(LocalDate day) {
        return day.equals(THURSDAY.day()) ? venue(CODE).stream().toList() : List.of();
    }

    @Override
    public List<Performance> performances(VenueDay venueDay) {
        return List.of(new Performance(
                SWAN_LAKE,
                new HallCode("1101010010101"),
                "Great hall",
                "Swan Lake",
                "1007",
                "Northern Ballet",
                "A-318",
                SWAN_LAKE.day().atTime(19, 30).atZone(BusinessZone.ID).toInstant(),
                1_600,
                new House(1_500, 0, 0, 0, 0)));
    }

    @Override
    public List<Line> lines(VenueDay venueDay) {
        var takings = new Takings(sold, Cny.ofFen(68_000L * sold), Cny.ZERO, Cny.ZERO, 0, Cny.ZERO, Cny.ZERO, 0, 0);
        return List.of(new Line(SWAN_LAKE, "A", "Stalls", Cny.ofFen(68_000), "STANDARD", "WEB", takings, takings));
    }

    @Override
    public BookedDay booked(VenueDay venueDay, int mismatches) {
        return new BookedDay(
                List.of(new Booked(SWAN_LAKE, Cny.ofFen(68_000L * booked), Cny.ZERO, Cny.ZERO)), List.of());
    }

    @Override
    public void start(String processKey, String businessKey, Map<String, Object> flagsGiven) {
        flags.putAll(flagsGiven);
        drawUp.drawUp(new ReturnNo(businessKey));
    }

    @Override
    public boolean signal(String messageName, String businessKey, Map<String, Object> flagsGiven) {
        signals.add(messageName + " " + businessKey);
        if (messageName.equals(DailyReturnProcess.REDRAW)) {
            drawUp.drawUp(new ReturnNo(businessKey));
        }
        return true;
    }

    @Override
    public void deliver(ReturnNo returnNo) {
        deliveries.add(returnNo);
    }

    @Override
    public List<Submission> submissions(ReturnNo returnNo) {
        return List.of();
    }

    @Override
    public void add(String subjectKind, String subjectId, Actor actor, String event, String text) {
        events.add(event);
    }

    @Override
    public List<Entry> of(String subjectKind, String subjectId) {
        return List.of();
    }

    @Override
    public void record(Actor actor, String action, String objectKind, String objectId, String detail) {}

    @Override
    public void recordFailure(Actor actor, String action, String objectKind, String objectId, String detail) {}

    /** Prints what can be read back: the format, whether it is a draft, who signed, the data. */
    private static Press press() {
        return (figures, imprint, format) -> {
            if (format == ReturnFormat.CSV) {
                return DailyReturnCsv.bytes(figures);
            }
            var signed =
                    imprint.signature() == null ? "draft" : imprint.signature().by();
            return (format + " " + signed + " " + imprint.dataDigest()).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static StaffAccounts staff() {
        var sunBo = StaffMember.hired("sun", "孙波 Sun Bo", "", Set.of(Role.COMPLIANCE), false);
        return (StaffAccounts) java.lang.reflect.Proxy.newProxyInstance(
                OperaHouse.class.getClassLoader(),
                new Class<?>[] {StaffAccounts.class},
                (proxy, method, arguments) -> "sun".equals(arguments[0]) ? Optional.of(sunBo) : Optional.empty());
    }
}
