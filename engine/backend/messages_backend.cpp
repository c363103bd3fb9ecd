#include "engine/backend/messages_backend.hpp"

namespace heng {
namespace {

constexpr Message backend_table[] = {
    {"backend-finer", "比最小单位还细", "“{0}”比数据库一列的最小单位 {1} 还细，写不成整数",
     "用 --least 声明小一些的单位，如 --least “{0}=0.0001元”，heng sql 也用同样的 --least",
     "“{0}” is finer than {1}, the least unit of its column",
     "declare a smaller one with --least, for heng sql as well"},
    {"backend-beyond-range", "超出数据库的范围", "“{0}”不在数据库一列的范围（{1} 到 {2}）之内",
     "用 --range 声明大一些的范围，heng sql 也用同样的 --range",
     "“{0}” lies outside the range of its column, {1} to {2}",
     "declare a wider one with --range, for heng sql as well"},
    {"backend-not-applicable", "数据库里没有不适用", "“{0}”是不适用，整数的列里写不出来",
     "这一条用不带 --backend 的 heng test 核对", "“{0}” does not apply, which a column of whole numbers cannot hold",
     "run this case without --backend"},
    {"backend-which-items", "没有说是哪几项", "“{0}”只说了几项，数据库要知道是哪几项", "用例里写明哪几项，如 √√×",
     "“{0}” says how many items, and the database asks which", "write which items they are: √√×"},
    {"backend-finer-total", "总分比取舍还细", "总分比 {0} 还细，按这个规则包计分得不出这样的总分", "总分写到 {0} 为止",
     "a total finer than {0} is none that this pack can give", "write no more decimals than {0} has"},
    {"backend-form-row", "自评表的一行", "这是逐项评分的一行，数据库里没有自评表",
     "这一条用不带 --backend 的 heng test 核对", "this is the row of a form, which the database does not hold",
     "run this case without --backend"},
};

}  // namespace

const MessageTable backend_messages = backend_table;

}  // namespace heng
