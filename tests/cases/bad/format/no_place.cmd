heng fmt nosuch/x.heng
heng fmt --stdout messy.heng > /dev/full
