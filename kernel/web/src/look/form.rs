//! Forms: one definition of a field gives label, hint, input and its place in the list of faults.

use crate::{Ctx, Form, Markup};
use basics::Refusal;
use maud::html;

/// One field of a form.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    pub label: String,
    pub hint: String,
    pub kind: Kind,
    pub value: String,
    pub required: bool,
}

#[derive(Clone, Debug)]
pub enum Kind {
    Text,
    /// Rows shown.
    Lines(u8),
    Date,
    Time,
    Number,
    Email,
    Password {
        new: bool,
    },
    /// Value and name of each choice; an empty value means none chosen.
    Choice(Vec<(String, String)>),
    Tick,
    /// Accepted file types, as an `accept` list.
    File(&'static str),
    Hidden,
    /// No field: a heading over those that follow, its hint below it.
    Heading,
}

impl Field {
    /// A field whose label is the message `field-<name>` of its area, e.g. `meeting-field-place`.
    pub fn new(name: &str, label: impl Into<String>, kind: Kind, value: impl Into<String>) -> Field {
        Field {
            name: name.into(),
            label: label.into(),
            hint: String::new(),
            kind,
            value: value.into(),
            required: false,
        }
    }

    pub fn hidden(name: &str, value: impl ToString) -> Field {
        Field::new(name, "", Kind::Hidden, value.to_string())
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Field {
        self.hint = hint.into();
        self
    }

    pub fn required(mut self) -> Field {
        self.required = true;
        self
    }
}

/// Sets what was sent into the fields, so that a refused form comes back as it was written.
pub fn filled(fields: Vec<Field>, form: &Form) -> Vec<Field> {
    fields
        .into_iter()
        .map(|mut f| {
            f.value = match f.kind {
                Kind::Tick => {
                    if form.ticked(&f.name) {
                        "1".into()
                    } else {
                        String::new()
                    }
                }
                Kind::Password { .. } | Kind::File(_) => String::new(),
                _ => form.get(&f.name),
            };
            f
        })
        .collect()
}

/// The whole form, its faults on top with a link to each field.
pub fn form(ctx: &Ctx, action: &str, fields: &[Field], refusals: &[Refusal], submit: &str) -> Markup {
    let has_file = fields.iter().any(|f| matches!(f.kind, Kind::File(_)));
    html! {
        (fault_list(ctx, fields, refusals))
        form.form action=(action) method="post" enctype=[has_file.then_some("multipart/form-data")] novalidate {
            input type="hidden" name="form_token" value=(ctx.form_token);
            @for field in fields { (field_markup(ctx, field, refusals)) }
            div.row { button.btn { (submit) } }
        }
    }
}

/// Every fault, each with a link to its field.
pub fn fault_list(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Markup {
    if refusals.is_empty() {
        return html! {};
    }
    let known = |r: &Refusal| fields.iter().any(|f| f.name == r.field && !matches!(f.kind, Kind::Hidden));
    html! {
        div.notice.bad role="alert" aria-labelledby="fel-rubrik" {
            h2 #fel-rubrik { (ctx.tv("form-faults", &[("n", refusals.len().into())])) }
            ul {
                @for r in refusals {
                    li {
                        @if known(r) { a href={ "#f-" (r.field) } { (ctx.refusal(r)) } } @else { (ctx.refusal(r)) }
                    }
                }
            }
        }
    }
}

/// One field with label, hint and faults, for a form that is put together by hand.
pub fn field(ctx: &Ctx, f: &Field, refusals: &[Refusal]) -> Markup {
    field_markup(ctx, f, refusals)
}

/// The fields alone, for a form that holds more than they do.
pub fn fields(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Markup {
    html! { @for field in fields { (field_markup(ctx, field, refusals)) } }
}

fn field_markup(ctx: &Ctx, f: &Field, refusals: &[Refusal]) -> Markup {
    if matches!(f.kind, Kind::Hidden) {
        return html! { input type="hidden" name=(f.name) value=(f.value); };
    }
    if matches!(f.kind, Kind::Heading) {
        return html! { h3 { (f.label) } @if !f.hint.is_empty() { p.hint { (f.hint) } } };
    }
    let faults: Vec<&Refusal> = refusals.iter().filter(|r| r.field == f.name).collect();
    let id = format!("f-{}", f.name);
    let mut described = Vec::new();
    if !f.hint.is_empty() {
        described.push(format!("{id}-hint"));
    }
    if !faults.is_empty() {
        described.push(format!("{id}-fel"));
    }
    let described = if described.is_empty() { None } else { Some(described.join(" ")) };
    let bad = !faults.is_empty();
    let tick = matches!(f.kind, Kind::Tick);
    html! {
        div class={ "field" (if bad { " bad" } else { "" }) (if tick { " tick" } else { "" }) } {
            @if tick { (input(f, &id, described.as_deref(), bad)) }
            label for=(id) {
                (f.label)
                @if f.required { span.must { " " (ctx.t("form-required")) } }
            }
            @if !f.hint.is_empty() { p.hint id={ (id) "-hint" } { (f.hint) } }
            @if bad { p.fault id={ (id) "-fel" } { @for r in &faults { (ctx.refusal(r)) " " } } }
            @if !tick { (input(f, &id, described.as_deref(), bad)) }
        }
    }
}

pub(super) fn input(f: &Field, id: &str, described: Option<&str>, bad: bool) -> Markup {
    let invalid = bad.then_some("true");
    let simple = |kind: &str, complete: Option<&str>| {
        html! {
            input id=(id) name=(f.name) type=(kind) value=(f.value) autocomplete=[complete]
                aria-describedby=[described] aria-invalid=[invalid] required[f.required];
        }
    };
    match &f.kind {
        Kind::Text => simple("text", None),
        Kind::Date => simple("date", None),
        Kind::Time => simple("time", None),
        Kind::Email => simple("email", Some("username")),
        Kind::Password { new } => {
            let complete = if *new { "new-password" } else { "current-password" };
            html! {
                input id=(id) name=(f.name) type="password" autocomplete=(complete)
                    aria-describedby=[described] aria-invalid=[invalid] required[f.required];
            }
        }
        Kind::Number => html! {
            input id=(id) name=(f.name) type="text" inputmode="numeric" value=(f.value)
                aria-describedby=[described] aria-invalid=[invalid] required[f.required];
        },
        Kind::Lines(rows) => html! {
            textarea id=(id) name=(f.name) rows=(rows) aria-describedby=[described] aria-invalid=[invalid]
                required[f.required] { (f.value) }
        },
        Kind::Choice(choices) => html! {
            select id=(id) name=(f.name) aria-describedby=[described] aria-invalid=[invalid]
                required[f.required && choices.first().is_some_and(|(value, _)| value.is_empty())] {
                @for (value, name) in choices { option value=(value) selected[*value == f.value] { (name) } }
            }
        },
        Kind::Tick => html! {
            input id=(id) name=(f.name) type="checkbox" value="1" checked[!f.value.is_empty()]
                aria-describedby=[described] aria-invalid=[invalid];
        },
        Kind::File(accept) => html! {
            input id=(id) name=(f.name) type="file" accept=(accept) aria-describedby=[described]
                aria-invalid=[invalid] required[f.required];
        },
        Kind::Hidden => html! { input type="hidden" name=(f.name) value=(f.value); },
        Kind::Heading => html! {},
    }
}
