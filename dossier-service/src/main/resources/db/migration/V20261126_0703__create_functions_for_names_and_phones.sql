-- Names and phones as people say them: by these the counter finds who handed something in. Whatever the case, the spaces, the form
-- of the letters (NFC, NFD) and the locale of the database; the second without marks, so that "Nguyen Van An" finds them all.
create function name_in_lower_case(name text) returns text language sql immutable strict parallel safe
    return regexp_replace(btrim(translate(lower(normalize(name, NFC) collate "C"),
        'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ',
        'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ')), '\s+', ' ', 'g');

create function name_without_marks(name text) returns text language sql immutable strict parallel safe
    return translate(name_in_lower_case(name),
        'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ',
        'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd');

-- The last nine digits: 0912 345 678 and +84912345678 are one.
create function phone_digits(phone text) returns text language sql immutable strict parallel safe
    return right(regexp_replace(phone, '\D', '', 'g'), 9);
