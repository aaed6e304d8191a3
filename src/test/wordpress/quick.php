<?php
// For tests: no mail, and no 15 seconds between two comments unless a test wants just that.
function wp_mail() { return true; }
add_filter('comment_flood_filter', function ($flood) { return get_option('test_flood') ? $flood : false; }, 99);
// Answers late when a test asks for it, after everything was done.
add_action('wp_insert_comment', function () { $wait = (int) get_option('test_slow'); if ($wait) usleep($wait * 1000); }, 99);
