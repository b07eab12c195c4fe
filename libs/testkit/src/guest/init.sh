#!/bin/busybox sh
# The tiny guest's first process. Kernel command line: w=run|check (workload), r=RECORDS_PER_SECOND, k=ACK_EVERY, f=1 (file system check
# with e2fsck before the disks are used).
B=/bin/busybox
$B mount -t proc proc /proc; $B mount -t sysfs sys /sys; $B mount -t devtmpfs dev /dev
$B --install -s /bin; export PATH=/bin:/sbin
for m in $(cat /mod/order); do insmod /mod/$m; done
echo 1 > /proc/sys/kernel/printk
arg() { sed -n "s/.*\b$1=\([a-z0-9]*\).*/\1/p" /proc/cmdline; }
up() { cut -d' ' -f1 /proc/uptime; }
halt_now() { sync; poweroff -f; sleep 60; }
for i in $(seq 250); do [ -b /dev/vda ] && [ -b /dev/vdb ] && break; usleep 20000; done
echo "BOOT uptime=$(up)"
mkdir -p /a /b
if [ "$(arg f)" = 1 ]; then
  for d in vda vdb; do
    e2fsck -E journal_only -y /dev/$d >/tmp/$d.log 2>&1; j=$?
    e2fsck -fn /dev/$d >>/tmp/$d.log 2>&1; c=$?
    [ $c = 0 ] || cat /tmp/$d.log
    echo "FSCK $d journal=$j check=$c"
  done
fi
mount -t ext4 -o errors=panic /dev/vda /a || { echo "MOUNTFAIL vda"; halt_now; }
mount -t ext4 -o errors=panic /dev/vdb /b || { echo "MOUNTFAIL vdb"; halt_now; }
echo "MOUNTED uptime=$(up) mode=$(arg w)"
# The ACPI power button: any key event of the button device.
stop() {
  echo STOPPING; killall writer; sleep 0.1
  umount /b && umount /a && echo UNMOUNTED
  halt_now
}
trap stop USR1
for e in /dev/input/event*; do [ -c $e ] && ( dd if=$e bs=24 count=1 of=/dev/null 2>/dev/null; kill -USR1 1 ) & done
if [ "$(arg w)" = check ]; then
  writer check 0 0 /a/records.log /b/records.log
  echo "CHECKED uptime=$(up)"; umount /b; umount /a; halt_now
fi
writer run "$(arg r)" "$(arg k)" /a/records.log /b/records.log &
W=$!
while :; do wait $W && break; kill -0 $W 2>/dev/null || { echo WRITER-ENDED; halt_now; }; done
