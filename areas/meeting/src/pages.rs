pub fn list() -> Vec<web::Page> { vec![] }
