//! What the labels of the front page and of the notice introduce.

/// What a label of the front page or the notice introduces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::rules) enum Label {
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
    /// Stands in no table: those elected where the page does not tell who of them decided.
    Elected,
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
    /// A label whose value is none of the fields, or a remark: what follows it is no value of the label before.
    Aside,
}
