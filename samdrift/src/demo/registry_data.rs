//! Cases and documents of the demo's registry. Numbers and headings are those of the minutes.

/// A case: number, title, the day it was opened.
pub const CASES: &[(&str, &str, &str)] = &[
    ("Syd-IT 14-3", "Ny finansieringsmodell", "2014-12-31"),
    ("Syd-IT 14-8", "Revidering av mål och indikatorer", "2014-12-31"),
    ("Syd-IT 15-10", "Prognosrapport 1", "2015-05-27"),
    (super::delegated::LOST_CASE, "Anmälan av delegationsbeslut 2015", "2015-05-27"),
    ("Syd-IT 15-34", "Sammanträdestider 2015", "2015-05-27"),
    ("Syd-IT 20-6", "Anmälan av delegationsbeslut 2020", "2020-11-25"),
    ("Syd-IT 21-1", "Årsredovisning 2020 för Sydnärkes IT-nämnd", "2021-02-10"),
    ("Syd-IT 21-2", "Uppföljning av intern kontroll Sydnärkes IT-nämnd 2020-12-31", "2021-02-10"),
    ("Syd-IT 21-4", "Anmälan av delegationsbeslut 2021", "2021-02-03"),
];

/// A document drawn up: case, number (empty = next), title, day.
pub const DOCUMENTS: &[(&str, &str, &str, &str)] = &[
    ("Syd-IT 20-6", "Syd-IT 20-6-9", "Anmälan av delegationsbeslut – tilldelningsbeslut i upphandling", "2020-11-25"),
    ("Syd-IT 20-6", "Syd-IT 20-6-10", "Anmälan av delegationsbeslut – anställning av förvaltningsledare", "2020-11-25"),
    (
        "Syd-IT 20-6",
        "Syd-IT 20-6-11",
        "Anmälan av delegationsbeslut – uppsägning eller avskedande av personal",
        "2020-11-25",
    ),
    ("Syd-IT 21-4", "Syd-IT 21-4-1", "Anmälan av delegationsbeslut – avtal", "2021-02-03"),
    ("Syd-IT 21-1", "", "Årsredovisning 2020 för Sydnärkes IT-nämnd", "2021-02-10"),
    ("Syd-IT 21-2", "", "Internkontrollrapport Sydnärkes IT-nämnd", "2021-02-10"),
];
