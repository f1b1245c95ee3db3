//! 10 February 2021, §§ 1–7. Facts from the board's public minutes; the sentences are the demo's own.

use super::item::{Item, ItemKind, Paper};

pub const DAY: &str = "2021-02-10";
pub const START: &str = "13:00";
pub const END: &str = "13:45";
pub const PLACE: &str = "Kommunhuset, Hallsberg/Digitalt";
pub const STORED_AT: &str = "Kommunhuset i Fjugesta";
/// Assumed: the minutes do not tell the day. The notice went up on the 24th, within two days.
pub const ADJUSTED: &str = "2021-02-22";
/// The host's posting, from the notice in the minutes. The other three are not known.
pub const HOST_POSTED: &str = "2021-02-24";

pub const ITEMS: &[Item] = &[
    Item {
        number: 1,
        heading: "Val av justerare",
        case: "",
        kind: ItemKind::Election,
        description: "Nämnden ska utse en ledamot som justerar protokollet tillsammans med ordföranden.",
        proposal: &["xx utses att justera dagens protokoll tillsammans med ordföranden."],
        decision: &["Tomas Ekvall (KD) utses att justera dagens protokoll tillsammans med ordföranden."],
        papers: &[],
        adjusted_at_once: false,
    },
    Item {
        number: 2,
        heading: "Förvaltningschefen informerar",
        case: "",
        kind: ItemKind::Information,
        description: "Förvaltningschefen berättar om läget i förvaltningen.",
        proposal: &["Nämnden lägger informationen till handlingarna."],
        decision: &["Nämnden lägger informationen till handlingarna."],
        papers: &[],
        adjusted_at_once: false,
    },
    Item {
        number: 3,
        heading: "Årsredovisning 2020 för Sydnärkes IT-nämnd",
        case: "Syd-IT 21-1",
        kind: ItemKind::Decision,
        description: "Av nämndens indikatorer bedöms 9 som uppnådda och 4 som delvis uppnådda. Nämndmålen \
                      uppnås därmed delvis.\n\nÅret slutar med ett underskott på 823 tkr. Enligt förvaltningen \
                      beror det främst på ett avgångsvederlag; dessutom blev tjänsteköpen dyrare än \
                      budgeterat på grund av vakanser, och licenser tillkom under året.\n\nAv \
                      investeringsbudgeten på 10 769 tkr hade 11 227 tkr använts den 31 december 2020. Lekebergs \
                      datorer kostade 424 tkr mer än planerat, och de gemensamma investeringarna gick 297 tkr \
                      över budget.",
        proposal: &["Sydnärkes IT-nämnd godkänner årsredovisningen för 2020."],
        decision: &["Sydnärkes IT-nämnd godkänner årsredovisningen för 2020."],
        papers: &[
            Paper::basis("Tjänsteskrivelse – Årsredovisning 2020 för Sydnärkes IT-nämnd"),
            Paper::basis("Årsredovisning 2020 för Sydnärkes IT-nämnd"),
        ],
        adjusted_at_once: false,
    },
    Item {
        number: 4,
        heading: "Uppföljning av intern kontroll Sydnärkes IT-nämnd 2020-12-31",
        case: "Syd-IT 21-2",
        kind: ItemKind::Decision,
        description: "Årets sista uppföljning av den interna kontrollen gjordes per den 31 december 2020. Den \
                      visar enstaka mindre avvikelser, bland annat i flextidsrapporteringen. Antalet datorer \
                      kunde för första gången mätas: 3 226 i ärendesystemet mot 3 221 i driftsystemet.",
        proposal: &["Sydnärkes IT-nämnd godkänner uppföljningen av intern kontroll per 2020-12-31."],
        decision: &["Sydnärkes IT-nämnd godkänner uppföljningen av intern kontroll per 2020-12-31."],
        papers: &[
            Paper::basis("Tjänsteskrivelse – Uppföljning av intern kontroll Sydnärkes IT-nämnd 2020-12-31"),
            Paper::basis("Internkontrollrapport Sydnärkes IT-nämnd"),
        ],
        adjusted_at_once: false,
    },
    Item {
        number: 5,
        heading: "Redovisning av delegeringsbeslut",
        case: "",
        kind: ItemKind::Delegation,
        description: "Nämnden får uppdra åt presidiet, ett utskott, en ledamot eller ersättare och åt anställda \
                      att besluta i vissa ärenden (kommunallagen 6 kap. 37 § och 7 kap. 5–8 §§). Redovisningen \
                      omfattar beslut fattade från 2020-11-25 till och med 2021-02-03.",
        proposal: &["Sydnärkes IT-nämnd godkänner redovisningen av delegeringsbeslut för perioden 2020-11-25 till \
                     och med 2021-02-03."],
        decision: &["Sydnärkes IT-nämnd godkänner redovisningen av delegeringsbeslut för perioden 2020-11-25 till \
                     och med 2021-02-03."],
        papers: &[
            Paper::delegation("Syd-IT 20-6-11 Uppsägning eller avskedande av personal"),
            Paper::delegation("Syd-IT 20-6-10 Anställning av förvaltningsledare"),
            Paper::delegation("Syd-IT 20-6-9 Tilldelningsbeslut i upphandling"),
            Paper::delegation("Syd-IT 21-4-1 Avtal"),
        ],
        adjusted_at_once: false,
    },
    Item {
        number: 6,
        heading: "Meddelanden för kännedom",
        case: "",
        kind: ItemKind::Notices,
        description: "Fyra meddelanden har kommit in till nämnden.",
        proposal: &["Sydnärkes IT-nämnd lägger informationen till handlingarna."],
        decision: &["Sydnärkes IT-nämnd lägger informationen till handlingarna."],
        papers: &[
            Paper::message("Överenskommelse för Sydnärkes IT-nämnd, gäller från 1 januari 2021"),
            Paper::message("Kommunstyrelsen § 166, revidering av överenskommelsen"),
            Paper::message("Kommunfullmäktige i Hallsberg § 87, revidering av överenskommelsen"),
            Paper::message("Kommunfullmäktige § 125, revidering av överenskommelsen"),
        ],
        adjusted_at_once: false,
    },
    Item {
        number: 7,
        heading: "Övriga frågor",
        case: "",
        kind: ItemKind::Information,
        description: "Frågor som väcks under sammanträdet tas upp här.",
        proposal: &[],
        decision: &["Sydnärkes IT-nämnd lägger informationen till handlingarna."],
        papers: &[],
        adjusted_at_once: false,
    },
];
