alter table board_board add column substitutes_say text not null default '';

alter table board_board add column substitutes_decision text not null default '';
