heng sql empty.heng
