heng fmt --stdout messy.heng
heng fmt messy.heng
cat messy.heng
heng fmt --check messy.heng
heng 排版 --标准输出 - < messy.heng | cmp - messy.heng
