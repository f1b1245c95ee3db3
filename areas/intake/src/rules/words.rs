//! The words by which minutes are laid out: the labels of the front page and the notice, and the headings inside a
//! paragraph. One table each; the longest word that fits is meant.

/// What a label of the front page or the notice introduces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Label {
    PlaceTime,
    Place,
    Time,
    Start,
    End,
    Date,
    Board,
    Deciding,
    Serving,
    Substitutes,
    Others,
    Absent,
    Adjusters,
    AdjustPlace,
    Signatures,
    Secretary,
    Chair,
    Covers,
    Posted,
    TakenDown,
    PostedBetween,
    StoredAt,
    NoticeSign,
}

use Label::*;

/// Labels in lower case.
pub(super) const LABELS: &[(&str, Label)] = &[
    ("plats och tid", PlaceTime),
    ("tid och plats", PlaceTime),
    ("plats, dag och tid", PlaceTime),
    ("plats och datum", PlaceTime),
    ("plats/tid", PlaceTime),
    ("tid/plats", PlaceTime),
    ("dag och tid", Time),
    ("datum och tid", Time),
    ("tid och datum", Time),
    ("tid", Time),
    ("tidpunkt", Time),
    ("sammanträdestid", Time),
    ("mötestid", Time),
    ("plats", Place),
    ("sammanträdesplats", Place),
    ("mötesplats", Place),
    ("lokal", Place),
    ("starttid", Start),
    ("sluttid", End),
    ("sammanträdesdatum", Date),
    ("sammanträdesdag", Date),
    ("sammanträdets datum", Date),
    ("datum för sammanträde", Date),
    ("datum för sammanträdet", Date),
    ("mötesdatum", Date),
    ("mötesdag", Date),
    ("protokollsdatum", Date),
    ("datum", Date),
    ("styrelse/nämnd", Board),
    ("nämnd/styrelse", Board),
    ("organ", Board),
    ("politiskt organ", Board),
    ("beslutande organ", Board),
    ("beslutsorgan", Board),
    ("beslutsinstans", Board),
    ("instans", Board),
    ("nämnd", Board),
    ("beslutande", Deciding),
    ("beslutande ledamöter", Deciding),
    ("beslutande och tjänstgörande", Deciding),
    ("beslutande ledamöter och ersättare", Deciding),
    ("närvarande ledamöter", Deciding),
    ("närvarande beslutande", Deciding),
    ("närvarande", Deciding),
    ("närvarande och beslutande", Deciding),
    ("ledamöter", Deciding),
    ("ordinarie ledamöter", Deciding),
    ("tjänstgörande ledamöter", Deciding),
    ("tjänstgörande", Deciding),
    ("ande ledamöter", Deciding),
    ("ande", Deciding),
    ("tjänstgörande ersättare", Serving),
    ("beslutande ersättare", Serving),
    ("tjg ersättare", Serving),
    ("tjg. ersättare", Serving),
    ("ersättare för", Serving),
    ("ej tjänstgörande ersättare", Substitutes),
    ("icke tjänstgörande ersättare", Substitutes),
    ("ej beslutande ersättare", Substitutes),
    ("ej tjänstgörande", Substitutes),
    ("ej tjänstg. ersättare", Substitutes),
    ("närvarande ersättare", Substitutes),
    ("närvarande ej tjänstgörande ersättare", Substitutes),
    ("närvarande, ej tjänstgörande ersättare", Substitutes),
    ("närvarande icke tjänstgörande ersättare", Substitutes),
    ("närvarande ej beslutande", Substitutes),
    ("övriga ersättare", Substitutes),
    ("ersättare", Substitutes),
    ("suppleanter", Substitutes),
    ("övriga", Others),
    ("övriga närvarande", Others),
    ("övriga deltagande", Others),
    ("övriga deltagare", Others),
    ("övriga närvarande tjänstemän", Others),
    ("övrigt närvarande", Others),
    ("dessutom närvarande", Others),
    ("dessutom", Others),
    ("övriga tjänstemän", Others),
    ("tjänsteman", Others),
    ("tjänsteperson", Others),
    ("från förvaltningen", Others),
    ("sakkunniga", Others),
    ("personalföreträdare", Others),
    ("personalrepresentanter", Others),
    ("fackliga företrädare", Others),
    ("inkallade", Others),
    ("kallade", Others),
    ("gäster", Others),
    ("åhörare", Others),
    ("även närvarande", Others),
    ("också närvarande", Others),
    ("närvarande tjänstemän", Others),
    ("närvarande tjänstepersoner", Others),
    ("närvarande ej ledamöter", Others),
    ("tjänstemän", Others),
    ("tjänstepersoner", Others),
    ("föredragande", Others),
    ("inbjudna", Others),
    ("deltagare", Others),
    ("adjungerade", Others),
    ("insynsplats", Others),
    ("närvarorätt", Others),
    ("frånvarande", Absent),
    ("frånvarande ledamöter", Absent),
    ("ej närvarande", Absent),
    ("anmält förhinder", Absent),
    ("förhindrade", Absent),
    ("förhinder", Absent),
    ("utses att justera", Adjusters),
    ("utsedd att justera", Adjusters),
    ("utsedda att justera", Adjusters),
    ("utsedd justerare", Adjusters),
    ("att justera protokollet", Adjusters),
    ("justerare", Adjusters),
    ("justerande", Adjusters),
    ("justeras av", Adjusters),
    ("justeras", Adjusters),
    ("protokollsjusterare", Adjusters),
    ("justeringsperson", Adjusters),
    ("justeringspersoner", Adjusters),
    ("justeringsman", Adjusters),
    ("justeringsmän", Adjusters),
    ("justeringens plats och tid", AdjustPlace),
    ("justeringens tid och plats", AdjustPlace),
    ("plats och tid för justering", AdjustPlace),
    ("tid och plats för justering", AdjustPlace),
    ("plats och tid för justeringen", AdjustPlace),
    ("justeringens plats", AdjustPlace),
    ("justeringens datum", AdjustPlace),
    ("justeringsplats", AdjustPlace),
    ("justeringsdag", AdjustPlace),
    ("justeringsdatum", AdjustPlace),
    ("datum för justering", AdjustPlace),
    ("justering", AdjustPlace),
    ("justerat", AdjustPlace),
    ("underskrifter", Signatures),
    ("underskrift", Signatures),
    ("sekreterare", Secretary),
    ("nämndsekreterare", Secretary),
    ("nämndssekreterare", Secretary),
    ("mötessekreterare", Secretary),
    ("protokollförare", Secretary),
    ("protokollsekreterare", Secretary),
    ("vid protokollet", Secretary),
    ("ordförande", Chair),
    ("ordf", Chair),
    ("mötesordförande", Chair),
    ("paragrafer", Covers),
    ("paragraf", Covers),
    ("justerade paragrafer", Covers),
    ("omfattar paragrafer", Covers),
    ("protokollet innehåller paragraferna", Covers),
    ("protokollet innehåller paragrafer", Covers),
    ("protokollet omfattar paragraferna", Covers),
    ("protokollet omfattar paragrafer", Covers),
    ("protokollet omfattar", Covers),
    ("datum för anslags uppsättande", Posted),
    ("datum för anslagets uppsättande", Posted),
    ("datum då anslaget sätts upp", Posted),
    ("datum då anslaget sattes upp", Posted),
    ("datum när anslaget sätts upp", Posted),
    ("datum när anslaget sätts upp på anslagstavlan", Posted),
    ("datum för uppsättande", Posted),
    ("datum för publicering", Posted),
    ("anslags uppsättande", Posted),
    ("anslagets uppsättande", Posted),
    ("anslaget sätts upp", Posted),
    ("anslaget uppsatt", Posted),
    ("anslag sätts upp", Posted),
    ("anslaget har satts upp", Posted),
    ("anslaget publiceras", Posted),
    ("anslagsdatum", Posted),
    ("anslagsdag", Posted),
    ("anslagen", Posted),
    ("anslaget", Posted),
    ("anslås", Posted),
    ("uppsatt", Posted),
    ("datum för anslags nedtagande", TakenDown),
    ("datum för anslagets nedtagande", TakenDown),
    ("datum då anslaget tas ned", TakenDown),
    ("datum då anslaget tas ner", TakenDown),
    ("datum när anslaget tas ned", TakenDown),
    ("datum när anslaget tas ner", TakenDown),
    ("datum för nedtagande", TakenDown),
    ("datum för avpublicering", TakenDown),
    ("anslags nedtagande", TakenDown),
    ("anslagets nedtagande", TakenDown),
    ("anslaget tas ned", TakenDown),
    ("anslaget tas ner", TakenDown),
    ("anslaget tas ned efter", TakenDown),
    ("anslaget tas ner efter", TakenDown),
    ("anslaget nedtas", TakenDown),
    ("anslaget nedtaget", TakenDown),
    ("anslag tas ned", TakenDown),
    ("anslag tas ner", TakenDown),
    ("anslaget avpubliceras", TakenDown),
    ("nedtas", TakenDown),
    ("tas ned", TakenDown),
    ("nedtaget", TakenDown),
    ("anslaget under tiden", PostedBetween),
    ("anslås under tiden", PostedBetween),
    ("anslagen under tiden", PostedBetween),
    ("anslagstid", PostedBetween),
    ("anslagsperiod", PostedBetween),
    ("tid för anslag", PostedBetween),
    ("datum för överklagan", PostedBetween),
    ("förvaringsplats för protokollet", StoredAt),
    ("förvaringsplats för protokoll", StoredAt),
    ("förvaringsplats", StoredAt),
    ("protokollets förvaringsplats", StoredAt),
    ("protokollets förvaring", StoredAt),
    ("protokollet förvaras på", StoredAt),
    ("protokollet förvaras i", StoredAt),
    ("protokollet förvaras", StoredAt),
    ("protokollet finns hos", StoredAt),
    ("protokollet finns på", StoredAt),
    ("underskrift/anslaget av", NoticeSign),
    ("underskrift anslaget av", NoticeSign),
    ("anslaget av", NoticeSign),
    ("anslås av", NoticeSign),
    ("namnförtydligande", NoticeSign),
];

/// A part of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// The matter itself; the heading says nothing of its own.
    Matter,
    /// More of the matter, under a heading worth keeping.
    MoreMatter,
    Proposal,
    Decision,
    Dispatch,
    Basis,
    /// Delegated decisions or notices that are listed.
    Listed,
    Motions,
    Order,
    Vote,
    Reservation,
    Statement,
    Recused,
    /// That the paragraph is adjusted at once.
    Adjusted,
}

use Part::*;

/// Headings inside a paragraph, in lower case.
pub(super) const PARTS: &[(&str, Part)] = &[
    ("ärendebeskrivning", Matter),
    ("beskrivning av ärendet", Matter),
    ("beskrivning", Matter),
    ("redogörelse för ärendet", Matter),
    ("redogörelse", Matter),
    ("sammanfattning av ärendet", Matter),
    ("sammanfattning", Matter),
    ("ärendesammanfattning", Matter),
    ("ärendet", Matter),
    ("ärendet i korthet", Matter),
    ("bakgrund", Matter),
    ("ärendets bakgrund", Matter),
    ("bakgrund till ärendet", Matter),
    ("inledning", Matter),
    ("bedömning", MoreMatter),
    ("förvaltningens bedömning", MoreMatter),
    ("skäl för beslut", MoreMatter),
    ("skäl för beslutet", MoreMatter),
    ("skäl till beslut", MoreMatter),
    ("motivering", MoreMatter),
    ("motivering till beslut", MoreMatter),
    ("beslutsmotivering", MoreMatter),
    ("ärendets beredning", MoreMatter),
    ("beredning", MoreMatter),
    ("ärendets gång", MoreMatter),
    ("tidigare beslut", MoreMatter),
    ("ekonomiska konsekvenser", MoreMatter),
    ("ekonomi", MoreMatter),
    ("finansiering", MoreMatter),
    ("konsekvenser", MoreMatter),
    ("barnkonsekvenser", MoreMatter),
    ("barnrättsperspektiv", MoreMatter),
    ("barnkonsekvensanalys", MoreMatter),
    ("lagstöd", MoreMatter),
    ("dagens sammanträde", MoreMatter),
    ("överläggning", MoreMatter),
    ("överläggningar", MoreMatter),
    ("inlägg", MoreMatter),
    ("yttranden", MoreMatter),
    ("ajournering", MoreMatter),
    ("handläggning", MoreMatter),
    ("uppföljning", MoreMatter),
    ("förslag till beslut", Proposal),
    ("beslutsförslag", Proposal),
    ("förslag", Proposal),
    ("förvaltningens förslag", Proposal),
    ("förvaltningens förslag till beslut", Proposal),
    ("beslut", Decision),
    ("beslutet", Decision),
    ("nämndens beslut", Decision),
    ("styrelsens beslut", Decision),
    ("beslutet skickas till", Dispatch),
    ("beslut skickas till", Dispatch),
    ("beslutet skickas för kännedom till", Dispatch),
    ("beslutet ska skickas till", Dispatch),
    ("beslutet skall skickas till", Dispatch),
    ("beslutet sänds till", Dispatch),
    ("beslut sänds till", Dispatch),
    ("beslutet expedieras till", Dispatch),
    ("beslutet expedieras", Dispatch),
    ("beslut expedieras till", Dispatch),
    ("beslutet delges", Dispatch),
    ("beslut delges", Dispatch),
    ("beslutet meddelas", Dispatch),
    ("beslutet tillställs", Dispatch),
    ("beslutsexpediering", Dispatch),
    ("beslutsmottagare", Dispatch),
    ("expedieras till", Dispatch),
    ("expedieras", Dispatch),
    ("expediering", Dispatch),
    ("expedierat till", Dispatch),
    ("expedierat", Dispatch),
    ("expedition", Dispatch),
    ("exp till", Dispatch),
    ("exp. till", Dispatch),
    ("exp", Dispatch),
    ("skickas till", Dispatch),
    ("sänds till", Dispatch),
    ("sändlista", Dispatch),
    ("delges", Dispatch),
    ("delgivning till", Dispatch),
    ("meddelas", Dispatch),
    ("kopia till", Dispatch),
    ("kopia", Dispatch),
    ("utdrag till", Dispatch),
    ("utdrag skickas till", Dispatch),
    ("protokollsutdrag till", Dispatch),
    ("protokollsutdrag skickas till", Dispatch),
    ("protokollsutdrag sänds till", Dispatch),
    ("protokollsutdrag expedieras till", Dispatch),
    ("protokollsutdrag", Dispatch),
    ("protokollutdrag till", Dispatch),
    ("et skickas till", Dispatch),
    ("et sänds till", Dispatch),
    ("et expedieras till", Dispatch),
    ("beslutsunderlag", Basis),
    ("beslutsunderlag/handlingar", Basis),
    ("sunderlag", Basis),
    ("underlag för beslut", Basis),
    ("underlag till beslut", Basis),
    ("underlag", Basis),
    ("handlingar i ärendet", Basis),
    ("handlingar", Basis),
    ("ärendets handlingar", Basis),
    ("bilagor", Basis),
    ("bilaga", Basis),
    ("delegeringsbeslut", Listed),
    ("delegationsbeslut", Listed),
    ("delegationslista", Listed),
    ("fattade delegationsbeslut", Listed),
    ("anmälningar", Listed),
    ("meddelanden", Listed),
    ("delgivningar", Listed),
    ("yrkande", Motions),
    ("yrkanden", Motions),
    ("förslag och yrkanden", Motions),
    ("förslag på sammanträdet", Motions),
    ("förslag under sammanträdet", Motions),
    ("yrkanden på sammanträdet", Motions),
    ("ändringsyrkande", Motions),
    ("tilläggsyrkande", Motions),
    ("proposition", Order),
    ("propositioner", Order),
    ("propositionsordning", Order),
    ("beslutsgång", Order),
    ("beslutsordning", Order),
    ("omröstning", Vote),
    ("votering", Vote),
    ("omröstningsresultat", Vote),
    ("voteringsresultat", Vote),
    ("reservation", Reservation),
    ("reservationer", Reservation),
    ("reserverar sig", Reservation),
    ("protokollsanteckning", Statement),
    ("protokollsanteckningar", Statement),
    ("anteckning till protokollet", Statement),
    ("särskilt yttrande", Statement),
    ("särskilda yttranden", Statement),
    ("jäv", Recused),
    ("paragrafen är justerad", Adjusted),
    ("paragrafen förklaras omedelbart justerad", Adjusted),
    ("paragrafen justeras omedelbart", Adjusted),
    ("paragrafen är omedelbart justerad", Adjusted),
    ("paragrafen är direktjusterad", Adjusted),
    ("denna paragraf är omedelbart justerad", Adjusted),
    ("omedelbart justerad", Adjusted),
    ("omedelbar justering", Adjusted),
    ("direktjusterad", Adjusted),
];

/// Headings over the list of the meeting's items.
pub(super) const LISTS: &[&str] = &[
    "ärendelista",
    "innehållsförteckning",
    "innehåll",
    "ärendeförteckning",
    "föredragningslista",
    "dagordning",
    "ärenden",
    "ärenden på sammanträdet",
    "lista över ärenden",
    "förteckning över ärenden",
    "paragrafer i protokollet",
];

/// Headings over the notice.
pub(super) const NOTICES: &[&str] = &[
    "anslag/bevis",
    "anslag / bevis",
    "anslag",
    "bevis",
    "bevis om anslag",
    "bevis/anslag",
    "anslagsbevis",
    "bevis om justeringens tillkännagivande",
    "tillkännagivande av anslag",
    "tillkännagivande",
    "tillkännagivande om justering",
    "bevis om tillkännagivande",
];

/// What a label on a line introduces and what stands after it, with where that begins.
pub(super) fn label(text: &str) -> Option<(Label, usize)> {
    starts(text, LABELS, true)
}

/// The part a line begins, and where what stands after it begins.
pub(super) fn part(text: &str) -> Option<(Part, usize)> {
    starts(text, PARTS, false)
}

fn starts<T: Copy>(text: &str, table: &[(&str, T)], loose: bool) -> Option<(T, usize)> {
    let first = text.chars().next()?;
    if !first.is_uppercase()
        && !text.starts_with("ande ledamöter")
        && text != "ande"
        && !text.starts_with("et s")
        && !text.starts_with("sunderlag")
    {
        return None;
    }
    let low: String = text.chars().take(70).flat_map(char::to_lowercase).collect();
    let mut best: Option<(T, usize)> = None;
    for (word, what) in table {
        let fits = low.starts_with(word) && ends_word(text.get(word.len()..), loose, word);
        if fits && best.as_ref().is_none_or(|(_, n)| word.len() > *n) {
            best = Some((*what, word.len()));
        }
    }
    best
}

/// Whether a label ends where the rest begins: at the end, a colon, a gap, or for labels a value in capitals.
fn ends_word(rest: Option<&str>, loose: bool, word: &str) -> bool {
    let Some(rest) = rest else { return false };
    let tail = rest.trim_start_matches([':', '.', ' ', '\u{a0}']);
    if tail.is_empty()
        || rest.starts_with(':')
        || rest.starts_with('\t')
        || rest.starts_with("  ")
        || rest.starts_with("..")
    {
        return true;
    }
    if rest.starts_with("(er)") || rest.starts_with("/") {
        return rest.chars().skip(1).take(12).all(|c| c.is_alphabetic() || c == ' ' || c == ')');
    }
    let after = rest.trim_start();
    let next = after.chars().next();
    if word.ends_with(" på") || word.ends_with(" i") || word.ends_with(" hos") || word.ends_with(" av") {
        return loose && rest.starts_with(' ');
    }
    let starts_value = next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || c == '§' || c == '_' || c == '.');
    loose && rest.starts_with([' ', '.']) && (starts_value || (word.ends_with("tid") && after.starts_with("kl")))
}

/// Whether a line heads the list of items.
pub(super) fn heads_list(text: &str) -> bool {
    let low = text.trim().trim_end_matches(':').to_lowercase();
    LISTS.contains(&low.as_str()) || low.starts_with("förteckning över") && low.ends_with("ärenden") && low.len() < 60
}

/// Whether a line heads the notice.
pub(super) fn heads_notice(text: &str) -> bool {
    let low = text.trim().trim_end_matches([':', '.']).to_lowercase();
    NOTICES.contains(&low.as_str())
}

/// Whether a word is a title of office and no name: `Förvaltningschef`, `IT-strateg`.
pub(super) fn is_title(word: &str) -> bool {
    const ENDS: &[&str] = &[
        "chef",
        "chefen",
        "direktör",
        "ekonom",
        "controller",
        "sekreterare",
        "strateg",
        "samordnare",
        "handläggare",
        "utredare",
        "ledare",
        "planerare",
        "jurist",
        "arkitekt",
        "ingenjör",
        "konsult",
        "registrator",
        "ombudsman",
        "ombud",
        "rådgivare",
        "revisor",
        "tekniker",
        "assistent",
        "administratör",
        "kommunalråd",
        "upphandlare",
        "inspektör",
        "specialist",
        "koordinator",
        "ordförande",
        "ledamot",
        "ersättare",
        "representant",
        "konsulent",
        "rektor",
        "praktikant",
        "förvaltare",
        "kamrer",
        "intendent",
        "curator",
        "pedagog",
        "student",
        "analytiker",
        "sakkunnig",
        "föredragande",
        "personal",
        "arkivarie",
        "redaktör",
        "lärare",
        "vd",
        "adjungerad",
        "digitaliseringsansvarig",
        "ansvarig",
        "informatör",
        "stabschef",
        "projektör",
        "kommunikatör",
        "kommunjurist",
        "biträdande",
        "tf",
        "t.f.",
        "tillförordnad",
        "bitr.",
        "vik.",
        "vikarierande",
        "ställföreträdande",
        "kommunsekr",
        "sekr",
        "sekr.",
        "ordf",
        "ordf.",
        "insynsplats",
        "gruppledare",
        "facklig",
        "kommunal",
    ];
    let low = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.').to_lowercase();
    ENDS.iter().any(|e| low.ends_with(e) && (e.len() > 3 || low == *e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_label_that_fits_is_meant() {
        let check = |text: &str, expected: Option<Label>| assert_eq!(label(text).map(|l| l.0), expected, "{text}");
        check("Plats och tid", Some(PlaceTime));
        check("Plats och tid för justering", Some(AdjustPlace));
        check("Ej tjänstgörande ersättare", Some(Substitutes));
        check("Tjänstgörande ersättare: Ann Ek (S)", Some(Serving));
        check("Beslutande   Ann Ek (S), ordförande", Some(Deciding));
        check("BESLUTANDE", Some(Deciding));
        check("Ordförande Ann Ek", Some(Chair));
        check("Ordförande hälsar alla välkomna", None);
        check("Övriga frågor", None);
        check("Tidigare beslut", None);
        check("Tid 13.00–15.00", Some(Time));
        check("Paragrafer §§ 1–7", Some(Covers));
        check("Datum för anslags nedtagande 2015-06-23", Some(TakenDown));
        check("Underskrift/anslaget av", Some(NoticeSign));
        check("plats", None);
    }

    #[test]
    fn parts_stand_alone_or_before_a_colon() {
        let check = |text: &str, expected: Option<Part>| assert_eq!(part(text).map(|l| l.0), expected, "{text}");
        check("Beslut", Some(Decision));
        check("BESLUT:", Some(Decision));
        check("Beslut   Nämnden godkänner.", Some(Decision));
        check("Beslut om budget fattas i juni.", None);
        check("Beslutsunderlag", Some(Basis));
        check("Beslutet skickas till: Kommunstyrelsen", Some(Dispatch));
        check("Förslag till beslut", Some(Proposal));
        check("Reservationer", Some(Reservation));
        check("Ärendet bordlades vid förra mötet.", None);
    }
}
