//! 27 May 2015, §§ 9–15. The text extraction of the minutes lost most figures; what is lost is left out.

use super::item::{Item, ItemKind, Paper};

pub const DAY: &str = "2015-05-27";
pub const START: &str = "16:00";
pub const PLACE: &str = "Fjugesta, rum Multen";

pub const ITEMS: &[Item] = &[
    Item {
        number: 9,
        heading: "Val av justerare",
        case: "",
        kind: ItemKind::Election,
        description: "",
        proposal: &[],
        decision: &["Sydnärkes IT-nämnd väljer Monica Brandt (C) till justerare."],
        papers: &[],
        adjusted_at_once: true,
    },
    Item {
        number: 10,
        heading: "Förvaltningschefen informerar",
        case: "",
        kind: ItemKind::Information,
        description: "Tillförordnade förvaltningschefen informerar om läget.",
        proposal: &[],
        decision: &["Sydnärkes IT-nämnd lägger informationen till handlingarna."],
        papers: &[],
        adjusted_at_once: true,
    },
    Item {
        number: 11,
        heading: "Prognosrapport 1",
        case: "Syd-IT 15-10",
        kind: ItemKind::Decision,
        description: "Rapporten gäller januari–april och hela året, både mål och ekonomi. Fyra mål väntas nås \
                      delvis och ett inte alls; tre har inte följts upp utan föreslås bli indikatorer. Prognosen \
                      för helåret är ett underskott på 2,8 mkr, med stor osäkerhet för utrustning och licenser.",
        proposal: &["Sydnärkes IT-nämnd godkänner prognosrapport 1 för 2015."],
        decision: &["Sydnärkes IT-nämnd godkänner prognosrapport 1 för 2015."],
        papers: &[
            Paper::basis("Tjänsteskrivelse – Prognosrapport 1"),
            Paper::basis("Prognosrapport 1, Sydnärkes IT-nämnd"),
        ],
        adjusted_at_once: true,
    },
    Item {
        number: 12,
        heading: "Revidering av mål och indikatorer",
        case: "Syd-IT 14-8",
        kind: ItemKind::Decision,
        description: "Förvaltningschefen fick vid ett tidigare sammanträde i uppdrag att ta fram indikatorer och \
                      aktiviteter till nämndens mål. Förvaltningen föreslår dessutom att de åtta målen blir fem.",
        proposal: &["Nämndens mål revideras enligt förslaget.", "Indikatorer och aktiviteter antas."],
        decision: &["Nämndens mål revideras enligt förslaget.", "Indikatorer och aktiviteter antas."],
        papers: &[Paper::basis("Tjänsteskrivelse – Revidering av mål och indikatorer"), Paper::basis("Nämndmål")],
        adjusted_at_once: true,
    },
    Item {
        number: 13,
        heading: "Sammanträdestider 2015",
        case: "Syd-IT 15-34",
        kind: ItemKind::Decision,
        description: "Nämnden sammanträder fyra gånger om året, två på våren och två på hösten.",
        proposal: &[
            "Nämnden sammanträder onsdagen den 7 oktober 2015, onsdagen den 25 november 2015 och onsdagen den \
             3 februari 2016.",
        ],
        decision: &[
            "Nämnden sammanträder onsdagen den 7 oktober 2015 i Hallsberg, onsdagen den 2 december 2015 och onsdagen \
             den 3 februari 2016.",
        ],
        papers: &[Paper::basis("Tjänsteskrivelse – Sammanträdestider"), Paper::basis("Sammanträdestider 2015")],
        adjusted_at_once: true,
    },
    Item {
        number: 14,
        heading: "Försenat införande av finansieringsmodell",
        case: "Syd-IT 14-3",
        kind: ItemKind::Decision,
        description: "Den nya finansieringsmodellen skulle ha införts vid årsskiftet 2015/2016. För att underlaget \
                      ska bli rätt och förvaltningarna i de fyra kommunerna hinna sätta sig in i modellen önskas att \
                      den införs ett år senare.",
        proposal: &["Införandet av finansieringsmodellen skjuts upp till årsskiftet 2016/2017."],
        decision: &["Införandet av finansieringsmodellen skjuts upp till årsskiftet 2016/2017."],
        papers: &[Paper::basis("Tjänsteskrivelse – Ny finansieringsmodell")],
        adjusted_at_once: true,
    },
    Item {
        number: 15,
        heading: "Redovisning av fattade delegationsbeslut",
        case: "",
        kind: ItemKind::Delegation,
        description: "Fem beslut har fattats på delegation av nämnden. Perioden går inte att läsa i källan.",
        proposal: &["Sydnärkes IT-nämnd godkänner redovisningen av delegationsbeslut."],
        decision: &["Sydnärkes IT-nämnd godkänner redovisningen av delegationsbeslut."],
        papers: &[Paper::basis("Tjänsteskrivelse – Redovisning av fattade delegationsbeslut")],
        adjusted_at_once: true,
    },
];
