// Recognises the encoding of a file and turns it into UTF-8. Entry: decode.
#include "grammar/decode.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "grammar/character.hpp"

namespace heng {
namespace {

struct Tally {
    std::size_t good = 0;  // characters of more than one byte
    std::size_t bad = 0;
};

Tally tally_utf8(std::string_view bytes) {
    Tally tally;
    for (std::size_t at = 0; at < bytes.size();) {
        const Character c = character_at(bytes, at);
        if (!c.valid) ++tally.bad;
        if (c.valid && c.length > 1) ++tally.good;
        at += c.length;
    }
    return tally;
}

void put_damage(Decoded& out) {
    if (out.damaged == std::string::npos) out.damaged = out.text.size();
    append_character(out.text, replacement_character);
}

/// Copies what is text; each broken byte and each NUL becomes one U+FFFD.
Decoded repair_utf8(std::string_view bytes, const Tally& tally) {
    Decoded out;
    if (tally.bad == 0 && bytes.find('\0') == std::string_view::npos) {
        out.text = bytes;
        return out;
    }
    out.text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const Character c = character_at(bytes, at);
        if (c.valid && c.code != 0)
            out.text.append(bytes, at, c.length);
        else
            put_damage(out);
        at += c.length;
    }
    return out;
}

Decoded repair_utf8(std::string_view bytes) {
    return repair_utf8(bytes, tally_utf8(bytes));
}

/// Converts with iconv, chunk by chunk; an unreadable byte becomes U+FFFD and reading goes on behind it.
bool convert(std::string_view bytes, const char* encoding, Decoded& out) {
    const iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == reinterpret_cast<iconv_t>(-1)) return false;
    std::array<char, 4096> buffer;
    char* in = const_cast<char*>(bytes.data());
    std::size_t left = bytes.size();
    while (left > 0) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const bool whole = iconv(converter, &in, &left, &to, &room) != static_cast<std::size_t>(-1);
        const int reason = errno;
        out.text.append(buffer.data(), buffer.size() - room);
        if (whole || reason == E2BIG) continue;
        put_damage(out);
        ++in, --left;
    }
    iconv_close(converter);
    return true;
}

/// A NUL is no text in any encoding.
Decoded without_nul(Decoded read) {
    if (read.text.find('\0') == std::string::npos) return read;
    Decoded out = repair_utf8(read.text);
    if (read.damaged == std::string::npos) return out;
    const auto first = out.text.find("\xEF\xBF\xBD");
    out.damaged = std::min(out.damaged, first);
    return out;
}

Decoded decode_utf16(std::string_view bytes, const char* encoding) {
    Decoded out;
    if (!convert(bytes.substr(2), encoding, out)) return repair_utf8(bytes);
    return without_nul(std::move(out));
}

}  // namespace

Decoded decode(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes, "UTF-16LE");
    if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes, "UTF-16BE");
    const bool marked = bytes.starts_with("\xEF\xBB\xBF");
    while (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);  // some programs put one before another's
    const Tally utf8 = tally_utf8(bytes);
    if (marked || utf8.good >= utf8.bad) return repair_utf8(bytes, utf8);
    Decoded out;
    if (!convert(bytes, "GB18030", out)) return repair_utf8(bytes);
    return without_nul(std::move(out));
}

Decoded decode(std::string&& bytes) {
    const bool marked =
        bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xEF\xBB\xBF");
    if (!marked && bytes.find('\0') == bytes.npos && tally_utf8(bytes).bad == 0) return {std::move(bytes)};
    return decode(std::string_view(bytes));
}

}  // namespace heng
