//! The front page of the minutes: when and where, who was there, who signs, and the notice block.

use super::{Papers, signatures};
use crate::rules::{
    Attendance, Notice, Other, Role, Subject, current_notice, down_early, paragraph_label, range_label, seats_served,
};
use law::Rule;
use press::{Block, Column, Mark, Table, inline, text};

/// Time, place and form of the meeting. What is missing comes after, one block each.
pub fn time_and_place(papers: &Papers) -> Vec<Block> {
    when_and_where(papers, true)
}

/// The same before the meeting: when it will end is not known, also when the summons is printed afterwards.
pub fn time_and_place_before(papers: &Papers) -> Vec<Block> {
    when_and_where(papers, false)
}

fn when_and_where(papers: &Papers, tells_end: bool) -> Vec<Block> {
    let head = &papers.meeting.head;
    let end = if tells_end { head.end.as_str() } else { "" };
    let mut rows = vec![(papers.t("meeting-doc-day"), text(papers.day(head.day)))];
    let mut lacks = Vec::new();
    let time = match (head.start.as_str(), end) {
        ("", "") => String::new(),
        (start, "") => papers.tv("meeting-doc-time-from", &[("start", start.into())]),
        (start, end) => format!("{start}–{end}"),
    };
    if !time.is_empty() {
        rows.push((papers.t("meeting-doc-time"), text(time)));
    }
    if head.start.is_empty() {
        lacks.push("meeting-doc-lacks-start");
    }
    if tells_end && head.end.is_empty() && papers.meeting.stage.is_held() {
        lacks.push("meeting-doc-lacks-end");
    }
    if head.place.is_empty() {
        lacks.push("meeting-doc-lacks-place");
    } else {
        rows.push((papers.t("meeting-doc-place"), text(&head.place)));
    }
    if !head.remote.is_empty() {
        rows.push((papers.t("meeting-doc-remote"), text(&head.remote)));
    }
    if head.is_open || !papers.meeting.is_imported() {
        let open = if head.is_open { "meeting-doc-open" } else { "meeting-doc-closed" };
        rows.push((papers.t("meeting-doc-form"), text(papers.t(open))));
    }
    let mut out = vec![Block::Facts { rows }];
    out.extend(lacks.into_iter().map(|id| Block::missing(papers.t(id))));
    if !head.source_note.is_empty() {
        out.push(Block::paragraph(&head.source_note));
    }
    out
}

/// Everybody who attended, in three tables: deciding, substitutes not serving, others.
pub fn attendance(papers: &Papers) -> Vec<Block> {
    if papers.attendance.is_empty() {
        return vec![Block::missing(papers.t("meeting-doc-lacks-attendance"))];
    }
    let pick =
        |keep: fn(&Role) -> bool| papers.attendance.iter().filter(move |a| keep(&a.who.role)).collect::<Vec<_>>();
    let mut out = Vec::new();
    let deciding = pick(Role::is_deciding);
    if deciding.is_empty() {
        out.push(Block::missing(papers.t("meeting-doc-lacks-deciding")));
    } else {
        out.push(group(papers, "meeting-doc-deciding"));
        out.push(elected(papers, &deciding));
        out.extend(deciding.iter().filter_map(|a| lacks_for_whom(papers, a)));
        out.push(quorum(papers));
    }
    let substitutes = pick(|r| *r == Role::Substitute);
    if !substitutes.is_empty() {
        out.push(group(papers, "meeting-doc-substitutes"));
        out.push(elected(papers, &substitutes));
    }
    let others = pick(|r| matches!(r, Role::Other { .. }));
    if !others.is_empty() {
        out.push(group(papers, "meeting-doc-others"));
        out.push(other_table(papers, &others));
    }
    out.extend(remote_notes(papers));
    out
}

/// What the table below tells of, above it where the eye begins.
fn group(papers: &Papers, id: &str) -> Block {
    Block::Paragraph { text: vec![inline(papers.t(id), Mark::Strong)] }
}

fn elected(papers: &Papers, lines: &[&Attendance]) -> Block {
    let columns = vec![
        Column::left(papers.t("meeting-doc-name"), 3),
        Column::left(papers.t("meeting-doc-party"), 3),
        Column::left(papers.t("meeting-doc-role"), 4),
        Column::left(papers.t("meeting-doc-presence"), 2),
    ];
    let row = |a: &&Attendance| {
        let party = a.who.party.map(|p| papers.party_name(p)).unwrap_or_default();
        vec![text(a.who.name_with_party()), text(party), text(role(papers, &a.who.role)), text(presence(papers, a))]
    };
    Block::Table(Table { columns, rows: lines.iter().map(row).collect(), caption: String::new() })
}

fn other_table(papers: &Papers, lines: &[&Attendance]) -> Block {
    let columns = vec![
        Column::left(papers.t("meeting-doc-name"), 3),
        Column::left(papers.t("meeting-doc-function"), 4),
        Column::left(papers.t("meeting-doc-for-paragraphs"), 3),
        Column::left(papers.t("meeting-doc-presence"), 2),
    ];
    let row = |a: &&Attendance| {
        let paragraphs = match &a.who.role {
            Role::Other { paragraphs, .. } if !paragraphs.is_empty() => paragraphs.clone(),
            _ => papers.t("meeting-doc-whole-meeting"),
        };
        vec![
            text(a.who.name_with_party()),
            text(role(papers, &a.who.role)),
            text(paragraphs),
            text(presence(papers, a)),
        ]
    };
    Block::Table(Table { columns, rows: lines.iter().map(row).collect(), caption: String::new() })
}

/// Older minutes that were taken in do not say who was in the room.
fn presence(papers: &Papers, a: &Attendance) -> String {
    let how = match (a.who.is_remote, papers.meeting.is_imported()) {
        (true, _) => papers.t("meeting-doc-at-distance"),
        (false, false) => papers.t("meeting-doc-in-room"),
        (false, true) => String::new(),
    };
    match part_of_meeting(papers, a) {
        Some(range) => papers.tv("meeting-doc-presence-part", &[("presence", how.into()), ("range", range.into())]),
        None => how,
    }
}

/// The paragraphs somebody was there for, where the log says that it was not all of them.
fn part_of_meeting(papers: &Papers, a: &Attendance) -> Option<String> {
    let name = a.who.name.as_str();
    if papers.record.log.is_empty() {
        return None;
    }
    let numbers: Vec<i64> = papers.paragraphs.iter().filter_map(|p| p.number).collect();
    let is_there = |n: &i64| {
        let table = minutes::table_at(&papers.record, *n);
        // A substitute's line without service is for the paragraphs without it.
        (table.decides(name) && a.who.role != Role::Substitute)
            || table.attending.iter().any(|a| minutes::same_person(&a.name, name))
    };
    let there: Vec<i64> = numbers.iter().copied().filter(is_there).collect();
    (there.len() < numbers.len() && !there.is_empty()).then(|| range_label(&papers.board.label, &there))
}

/// A serving substitute of whom nobody knows for whom (4.7).
fn lacks_for_whom(papers: &Papers, a: &Attendance) -> Option<Block> {
    let unknown = a.who.role.service().is_some_and(|s| s.for_whom.is_empty());
    let values = [("name", a.who.name_with_party().into())];
    unknown.then(|| Block::missing(papers.tv("meeting-doc-lacks-for-whom", &values)))
}

/// The capacity in words; for a serving substitute also for whom and from which to which paragraph.
fn role(papers: &Papers, role: &Role) -> String {
    let word = papers.t(&format!("meeting-role-{}", role.code()));
    match role {
        Role::ServingSubstitute(s) if s.for_whom.is_empty() => word,
        Role::ServingSubstitute(s) => {
            let label = |n: i64| paragraph_label(&papers.board.label, n);
            let name = s.for_whom.as_str();
            match (s.from, s.to) {
                (None, None) => papers.tv("meeting-doc-serving", &[("name", name.into())]),
                (Some(from), None) => {
                    papers.tv("meeting-doc-serving-from", &[("name", name.into()), ("from", label(from).into())])
                }
                (None, Some(to)) => {
                    papers.tv("meeting-doc-serving-to", &[("name", name.into()), ("to", label(to).into())])
                }
                (Some(from), Some(to)) if from == to => {
                    papers.tv("meeting-doc-serving-one", &[("name", name.into()), ("at", label(from).into())])
                }
                (Some(from), Some(to)) => papers.tv(
                    "meeting-doc-serving-between",
                    &[("name", name.into()), ("from", label(from).into()), ("to", label(to).into())],
                ),
            }
        }
        Role::Other { kind: Other::Secretary | Other::Official, function, .. } if !function.is_empty() => {
            function.clone()
        }
        Role::Other { function, .. } if !function.is_empty() => format!("{word}, {function}"),
        _ => word,
    }
}

fn quorum(papers: &Papers) -> Block {
    let (seats, served) = (papers.member_seats, seats_served(&papers.attendance));
    if seats == 0 {
        return Block::missing(papers.t("meeting-doc-lacks-seats"));
    }
    let counted = |n: i64| minutes::table_at(&papers.record, n).deciding.len();
    let fewest = papers.paragraphs.iter().filter_map(|p| p.number).map(counted).min();
    let (id, served) = match fewest.filter(|_| !papers.record.log.is_empty()) {
        Some(fewest) => ("meeting-doc-quorum-log", fewest),
        None => ("meeting-doc-quorum", served),
    };
    let values = [
        ("served", served.into()),
        ("seats", seats.into()),
        ("needed", minutes::quorum(seats).into()),
        ("law", papers.cite(&[Rule::Meet3]).into()),
    ];
    Block::law(papers.tv(id, &values))
}

/// What must be said when somebody took part at a distance, and what of it is not known (MEET-4).
fn remote_notes(papers: &Papers) -> Vec<Block> {
    let remote = papers.attendance.iter().filter(|a| a.who.role.is_deciding() && a.who.is_remote).count();
    let mut out = Vec::new();
    if remote == 0 {
        return out;
    }
    if papers.board.remote_allowed {
        let values = [("law", papers.cite(&[Rule::Meet4]).into())];
        out.push(Block::law(papers.tv("meeting-doc-remote-allowed", &values)));
    } else {
        out.push(Block::missing(papers.t("meeting-doc-lacks-remote-decision")));
    }
    if papers.meeting.head.remote.is_empty() {
        out.push(Block::missing(papers.t("meeting-doc-lacks-remote-note")));
    }
    out
}

/// Which paragraphs the minutes hold, who adjusts them and where, and the lines to sign on.
pub fn adjusting(papers: &Papers) -> Vec<Block> {
    let head = &papers.meeting.head;
    let mut rows = Vec::new();
    let mut lacks = Vec::new();
    match papers.range() {
        range if range.is_empty() => lacks.push("meeting-doc-lacks-numbers"),
        range => rows.push((papers.t("meeting-doc-covers"), text(range))),
    }
    match papers.meeting.stage.adjusted() {
        Some(on) => rows.push((papers.t("meeting-doc-adjusted-day"), text(adjusted_by(papers, on)))),
        None => lacks.push("meeting-doc-lacks-adjusted"),
    }
    if head.adjust_place.is_empty() {
        lacks.push("meeting-doc-lacks-adjust-place");
    } else {
        rows.push((papers.t("meeting-doc-adjust-place"), text(&head.adjust_place)));
    }
    let mut out = Vec::new();
    if !rows.is_empty() {
        out.push(Block::Facts { rows });
    }
    out.extend(lacks.into_iter().map(|id| Block::missing(papers.t(id))));
    out.extend(late(papers));
    let chair = papers.chair();
    let mut lines = chairs(papers, chair.as_deref());
    lines.extend(head.adjusters.iter().map(|a| (papers.t("meeting-doc-adjuster"), a.clone())));
    lines.push((papers.t("meeting-doc-secretary"), head.secretary.clone()));
    let unknown = [
        (chair.is_none(), "meeting-doc-lacks-chair"),
        (head.adjusters.is_empty(), "meeting-doc-lacks-adjuster"),
        (head.secretary.is_empty(), "meeting-doc-lacks-secretary"),
    ];
    out.extend(unknown.iter().filter(|(is, _)| *is).map(|(_, id)| Block::missing(papers.t(id))));
    match papers.signings.iter().find(|s| s.round.paragraph.is_none()) {
        Some(signing) => {
            out.extend(signatures::evidence(papers, signing));
            // The secretary's own line stays: the law asks for no signature there, custom does.
            lines.retain(|(label, _)| *label == papers.t("meeting-doc-secretary"));
            out.push(Block::Signatures { lines });
        }
        None => out.push(Block::Signatures { lines }),
    }
    out
}

/// Whoever led signs, each for their own paragraphs where the chair changed hands.
fn chairs(papers: &Papers, chair: Option<&str>) -> Vec<(String, String)> {
    let mut led: Vec<(String, Vec<i64>)> = Vec::new();
    for number in papers.paragraphs.iter().filter_map(|p| p.number).filter(|_| !papers.record.log.is_empty()) {
        let Some(name) = minutes::table_at(&papers.record, number).chair else { continue };
        match led.iter_mut().find(|(n, _)| *n == name) {
            Some((_, numbers)) => numbers.push(number),
            None => led.push((name, vec![number])),
        }
    }
    if led.len() < 2 {
        return vec![(papers.t("meeting-doc-chair"), chair.unwrap_or_default().to_string())];
    }
    let line = |(name, numbers): (String, Vec<i64>)| {
        let range = range_label(&papers.board.label, &numbers);
        (papers.tv("meeting-doc-chair-for", &[("range", range.into())]), papers.told(&name))
    };
    led.into_iter().map(line).collect()
}

fn adjusted_by(papers: &Papers, on: basics::Day) -> String {
    let crate::rules::Stage::Adjusted { by, .. } = &papers.meeting.stage else { return papers.day(on) };
    papers.tv("meeting-doc-adjusted-by", &[("day", papers.day(on).into()), ("by", by.into())])
}

fn late(papers: &Papers) -> Option<Block> {
    let crate::rules::Stage::Adjusted { on, late_reason, .. } = &papers.meeting.stage else { return None };
    let limit = law::adjust_by(papers.meeting.day());
    let values = [
        ("day", papers.day(limit.day).into()),
        ("reason", late_reason.into()),
        ("law", limit.reference_in(papers.words.lang).into()),
    ];
    (*on > limit.day).then(|| Block::paragraph(papers.tv("meeting-doc-late", &values)))
}

/// The notice block: that the minutes are adjusted, and when each party put the notice up and took it down.
pub fn notice_block(papers: &Papers) -> Block {
    let mut blocks =
        vec![Block::Paragraph { text: vec![press::inline(papers.t("meeting-doc-notice-title"), press::Mark::Strong)] }];
    let Some(adjusted) = papers.meeting.stage.adjusted() else {
        blocks.push(if papers.meeting.is_imported() {
            Block::missing(papers.t("meeting-doc-lacks-notice-days"))
        } else {
            Block::paragraph(papers.t("meeting-doc-notice-later"))
        });
        return Block::Frame { blocks };
    };
    blocks.push(Block::paragraph(papers.t("meeting-doc-notice-said")));
    let mut rows = vec![
        (papers.t("meeting-doc-board"), text(&papers.board.name)),
        (papers.t("meeting-doc-day"), text(papers.meeting.day().to_string())),
        (papers.t("meeting-doc-adjusted-day"), text(adjusted.to_string())),
    ];
    if !papers.board.storage_place.is_empty() {
        rows.push((papers.t("meeting-doc-storage"), text(&papers.board.storage_place)));
    }
    blocks.push(Block::Facts { rows });
    if papers.board.storage_place.is_empty() {
        blocks.push(Block::missing(papers.t("meeting-doc-lacks-storage")));
    }
    let apart = papers.others.iter().filter(|(s, _)| s.paragraph.is_some());
    let apart: Vec<Block> = apart.flat_map(|(subject, notices)| own_notice(papers, subject, notices)).collect();
    if !apart.is_empty() {
        let values = [("label", papers.announced().into())];
        blocks.push(Block::paragraph(papers.tv("meeting-doc-notice-covers", &values)));
    }
    blocks.push(postings(papers));
    blocks.extend(apart);
    Block::Frame { blocks }
}

/// A paragraph adjusted at once, and its own notices.
fn own_notice(papers: &Papers, subject: &Subject, notices: &[Notice]) -> Vec<Block> {
    let Some(on) = subject.adjusted else { return Vec::new() };
    let label = range_label(&papers.board.label, &subject.numbers);
    let values = [("label", label.into()), ("day", papers.day(on).into())];
    let mut out = vec![Block::paragraph(papers.tv("meeting-doc-own-notice", &values))];
    out.push(table_of(papers, notices));
    out
}

/// Every party's notice: put up, by whom, taken down.
pub fn postings(papers: &Papers) -> Block {
    table_of(papers, &papers.notices)
}

fn table_of(papers: &Papers, notices: &[Notice]) -> Block {
    let early = down_early(&papers.parties.iter().map(|p| p.id).collect::<Vec<_>>(), notices);
    let columns = vec![
        Column::left(papers.t("meeting-doc-party"), 3),
        Column::left(papers.t("meeting-doc-up"), 2),
        Column::left(papers.t("meeting-doc-by"), 3),
        Column::left(papers.t("meeting-doc-down"), 2),
    ];
    let row = |p: &agreement::Party| {
        let notice = current_notice(notices, p.id);
        let waiting = || text(papers.t("meeting-doc-waiting"));
        let down = notice.and_then(|n| n.removal.as_ref()).map(|r| {
            let early =
                if early.contains(&p.id) { format!(" ({})", papers.t("meeting-doc-early")) } else { String::new() };
            format!("{}{early}", r.day)
        });
        vec![
            text(&p.name),
            notice.map_or_else(waiting, |n| text(n.posted.to_string())),
            text(notice.map(|n| n.posted_by.clone()).unwrap_or_default()),
            text(down.unwrap_or_default()),
        ]
    };
    Block::Table(Table { columns, rows: papers.parties.iter().map(row).collect(), caption: String::new() })
}
